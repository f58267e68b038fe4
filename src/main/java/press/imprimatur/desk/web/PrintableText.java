package press.imprimatur.desk.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Unprintable;

/**
 * Refuses what no text may hold, in every field of every page: faces-config makes it a validator of
 * all inputs. A field that takes somebody else's file as text has the attribute {@code foreign}.
 */
@FacesValidator("press.imprimatur.PrintableText")
public class PrintableText implements Validator<Object> {

    @Override
    public void validate(FacesContext context, UIComponent component, Object value) {
        if (component.getAttributes().get("foreign") != null) {
            return;
        }
        texts(value)
                .flatMap(text -> Unprintable.in(text).stream())
                .findFirst()
                .ifPresent(found -> refuse(context, component, found));
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof CharSequence text) {
            return Stream.of(text.toString());
        }
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(PrintableText::texts);
        }
        return value instanceof Object[] several
                ? Arrays.stream(several).flatMap(PrintableText::texts)
                : Stream.empty();
    }

    private static void refuse(FacesContext context, UIComponent component, Unprintable found) {
        var sentences = CDI.current().select(Sentences.class).get();
        var words = sentences.say("kernel.unprintable", found.code(), found.after());
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words);
        if (!hasPlaceForMessages(component)) {
            context.addMessage(null, message);
        }
        throw new ValidatorException(message);
    }

    /** Inputs in an {@code i:field} have one; the others say it at the top of the page. */
    private static boolean hasPlaceForMessages(UIComponent component) {
        for (var parent = component.getParent(); parent != null; parent = parent.getParent()) {
            if (Objects.equals(parent.getAttributes().get("fieldFor"), component.getId())) {
                return true;
            }
        }
        return false;
    }
}
