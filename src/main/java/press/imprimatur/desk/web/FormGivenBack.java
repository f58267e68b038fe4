package press.imprimatur.desk.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.primefaces.component.autocomplete.AutoComplete;
import press.imprimatur.kernel.Sentences;

/**
 * Puts what was typed into a form back into it, when the page had to be loaded again. What has no
 * place on the fresh page, such as rows that were added, is said in words: nothing typed is lost.
 */
public class FormGivenBack implements SystemEventListener {

    private static final Set<VisitHint> SHOWN = EnumSet.of(VisitHint.SKIP_UNRENDERED);
    private static final int LONGEST_SHOWN = 4000;

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var context = FacesContext.getCurrentInstance();
        if (!context.isPostback()) {
            TypedForm.take(context).ifPresent(typed -> fill(context, typed));
        }
    }

    private static void fill(FacesContext context, TypedForm typed) {
        var placed = new HashSet<String>();
        context.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(context, null, SHOWN),
                        (visit, component) -> {
                            if (component instanceof UIForm form) {
                                placed.add(form.getClientId(context));
                                return isSent(form, context, typed)
                                        ? VisitResult.ACCEPT
                                        : VisitResult.REJECT;
                            }
                            if (isFilled(component)) {
                                put(context, component, typed);
                            }
                            placed.addAll(names(context, component));
                            return VisitResult.ACCEPT;
                        });
        typed.values()
                .forEach((name, values) -> {
                    if (!placed.contains(name)) {
                        values.forEach(value -> say(context, value));
                    }
                });
    }

    /** By which it is sent, what counts first: a picker sends an id, and what was typed. */
    private static List<String> names(FacesContext context, UIComponent component) {
        var name = component.getClientId(context);
        return component instanceof AutoComplete
                ? List.of(name + "_hinput", name + "_input")
                : List.of(name);
    }

    private static boolean isSent(UIForm form, FacesContext context, TypedForm typed) {
        return typed.values().containsKey(form.getClientId(context));
    }

    /** Files cannot be put back, and what is hidden belongs to the page and not to the person. */
    private static boolean isFilled(UIComponent component) {
        return component instanceof EditableValueHolder
                && !(component instanceof HtmlInputFile)
                && !(component instanceof HtmlInputHidden)
                && !(component instanceof UIViewParameter);
    }

    private static void put(FacesContext context, UIComponent component, TypedForm typed) {
        var input = (EditableValueHolder) component;
        var values =
                names(context, component).stream()
                        .map(typed.values()::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (component instanceof UISelectBoolean) {
            input.setSubmittedValue(Boolean.toString(values != null));
        } else if (component instanceof UISelectMany) {
            input.setSubmittedValue((values == null ? List.of() : values).toArray(new String[0]));
        } else if (component instanceof AutoComplete picker && values != null) {
            Picked.giveBack(context, picker, values.get(0));
        } else if (values != null && !values.isEmpty()) {
            input.setSubmittedValue(values.get(0));
        }
    }

    private static void say(FacesContext context, String value) {
        if (value.isBlank()) {
            return;
        }
        var shown = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) : value;
        var sentences = CDI.current().select(Sentences.class).get();
        context.addMessage(
                null,
                new FacesMessage(
                        FacesMessage.SEVERITY_WARN,
                        sentences.say("desk.typedElsewhere", shown),
                        null));
    }
}
