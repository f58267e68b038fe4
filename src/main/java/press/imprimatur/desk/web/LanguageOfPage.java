package press.imprimatur.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import press.imprimatur.kernel.ReaderLanguage;

/** The language of the view; there is none but in an answer that Faces gives. */
@ApplicationScoped
public class LanguageOfPage implements ReaderLanguage {

    @Override
    public Locale ofThisPage() {
        var context = FacesContext.getCurrentInstance();
        if (context == null || context.isReleased()) {
            return Locale.ENGLISH;
        }
        var view = context.getViewRoot();
        return view == null
                ? context.getApplication().getViewHandler().calculateLocale(context)
                : view.getLocale();
    }
}
