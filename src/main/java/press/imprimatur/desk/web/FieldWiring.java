package press.imprimatur.desk.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;

/**
 * Ties each input in an {@code i:field} to its hint and its message, so that a screen reader says
 * them, and marks the input that was refused.
 */
public class FieldWiring implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var input = (UIInput) ((ComponentSystemEvent) event).getComponent();
        for (var parent = input.getParent(); parent != null; parent = parent.getParent()) {
            if (Objects.equals(parent.getAttributes().get("fieldFor"), input.getId())) {
                wire(FacesContext.getCurrentInstance(), input, parent);
                return;
            }
        }
    }

    private static void wire(FacesContext context, UIInput input, UIComponent field) {
        var clientId = input.getClientId(context);
        var describedBy = new ArrayList<String>();
        var hint = field.getAttributes().get("fieldHint");
        if (hint != null && !hint.toString().isEmpty()) {
            describedBy.add(clientId + "-hint");
        }
        var refused = !input.isValid() || !context.getMessageList(clientId).isEmpty();
        if (refused) {
            describedBy.add(clientId + "-message");
        }
        var attributes = input.getPassThroughAttributes();
        put(attributes, "aria-describedby", String.join(" ", describedBy));
        put(attributes, "aria-invalid", refused ? "true" : "");
        put(attributes, "aria-required", input.isRequired() ? "true" : "");
    }

    private static void put(Map<String, Object> attributes, String name, String value) {
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }
}
