package press.imprimatur.desk.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.List;
import java.util.Optional;
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
        var picker = (AutoComplete) component;
        var seen = seen(context, picker).orElseGet(() -> sent == null ? "" : sent.strip());
        if (seen.isEmpty()) {
            return "";
        }
        if (isSame(words(context, picker, sent), seen) || isUnseen(context, picker, sent)) {
            return sent;
        }
        var meant =
                found(context, picker, seen).stream()
                        .filter(id -> isSame(words(context, picker, id), seen))
                        .toList();
        return meant.size() == 1 ? meant.get(0) : nothing(context, seen);
    }

    /**
     * What stands in the field. It counts more than the id that is sent beside it, which the script
     * of the field leaves as it was where somebody cuts or dictates.
     */
    private static Optional<String> seen(FacesContext context, AutoComplete picker) {
        var name = picker.getClientId(context) + "_input";
        var parameters = context.getExternalContext().getRequestParameterMap();
        return Optional.ofNullable(parameters.get(name)).map(String::strip);
    }

    private static boolean isUnseen(FacesContext context, AutoComplete picker, String sent) {
        return seen(context, picker).isEmpty() && !words(context, picker, sent).isEmpty();
    }

    private static boolean isSame(String words, String seen) {
        return words.strip().replaceAll("\\s+", " ").equalsIgnoreCase(seen.replaceAll("\\s+", " "));
    }

    /**
     * Puts back what was sent from a page that had to be loaded again: an id, or what was typed.
     */
    static void giveBack(FacesContext context, AutoComplete picker, String sent) {
        if (words(context, picker, sent).isEmpty()) {
            picker.setSubmittedValue(sent);
            picker.setValid(false);
        } else {
            picker.setValue(sent);
        }
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
