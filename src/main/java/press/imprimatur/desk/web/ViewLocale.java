package press.imprimatur.desk.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.DeskLanguage;
import press.imprimatur.identity.DeskLanguages;

/**
 * A page is in the language that the person chose; before they are recognised, and for those who
 * chose none, in the first one that the browser asks for and the desk speaks.
 */
public class ViewLocale extends ViewHandlerWrapper {

    private static final String CALCULATED = ViewLocale.class.getName();

    public ViewLocale(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        var known = (Locale) context.getAttributes().get(CALCULATED);
        if (known != null) {
            return known;
        }
        var calculated =
                CDI.current().select(CurrentCaller.class).get().find().stream()
                        .map(somebody -> CDI.current().select(DeskLanguages.class).get().mine())
                        .map(DeskLanguage::locale)
                        .findFirst()
                        .flatMap(chosen -> chosen)
                        .orElseGet(() -> super.calculateLocale(context));
        context.getAttributes().put(CALCULATED, calculated);
        return calculated;
    }
}
