package press.imprimatur.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;

/** Notices as messages of the page, which survive the redirect after a form was answered. */
@ApplicationScoped
public class FacesNotices implements Notices {

    @Inject Sentences sentences;

    @Override
    public void done(String key, Object... arguments) {
        show(FacesMessage.SEVERITY_INFO, sentences.say(key, arguments));
    }

    @Override
    public void warn(String key, Object... arguments) {
        show(FacesMessage.SEVERITY_WARN, sentences.say(key, arguments));
    }

    private static void show(Severity severity, String sentence) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
