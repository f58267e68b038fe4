package press.imprimatur.planning.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import press.imprimatur.planning.AssignmentId;

/** StoryAssignments in the addresses of pages. */
@FacesConverter(forClass = AssignmentId.class)
public class AssignmentIdConverter implements Converter<AssignmentId> {

    @Override
    public AssignmentId getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return AssignmentId.of(value.strip());
        } catch (IllegalArgumentException notAnId) {
            throw new ConverterException(notAnId);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, AssignmentId value) {
        return value == null ? "" : value.toString();
    }
}
