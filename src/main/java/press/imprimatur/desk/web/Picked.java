package press.imprimatur.desk.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import org.primefaces.component.autocomplete.AutoComplete;
import press.imprimatur.kernel.Sentences;

/**
 * What was picked in an {@code i:picker}: the id of something that its finder knows. What was typed
 * out to the end counts as picked; anything else is refused in words, and stays there to be mended.
 */
@FacesConverter("press.imprimatur.Picked")
public class Picked implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String sent) {
        if (sent == null || sent.isBlank()) {
            return "";
        }
        var picker = (AutoComplete) component;
        if (!words(context, picker, sent).isEmpty()) {
            return sent;
        }
        var meant =
                found(context, picker, sent.strip()).stream()
                        .filter(id -> words(context, picker, id).equalsIgnoreCase(sent.strip()))
                        .toList();
        return meant.size() == 1 ? meant.get(0) : nothing(context, sent.strip());
    }

    /** While a page only asks, somebody may be still typing. */
    private static String nothing(FacesContext context, String typed) {
        if (context.getPartialViewContext().isAjaxRequest()) {
            return "";
        }
        var words = CDI.current().select(Sentences.class).get().say("desk.picker.unknown", typed);
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String id) {
        return id == null ? "" : id;
    }

    private static List<String> found(FacesContext context, AutoComplete picker, String typed) {
        var found = picker.getCompleteMethod().invoke(context.getELContext(), new Object[] {typed});
        return ((List<?>) found).stream().map(Object::toString).toList();
    }

    private static String words(FacesContext context, AutoComplete picker, String id) {
        var requested = context.getExternalContext().getRequestMap();
        requested.put(picker.getVar(), id);
        try {
            return picker.getItemLabel();
        } finally {
            requested.remove(picker.getVar());
        }
    }
}
