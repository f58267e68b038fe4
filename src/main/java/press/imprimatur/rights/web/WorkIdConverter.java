package press.imprimatur.rights.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import press.imprimatur.kernel.WorkId;

/** Stories and pictures in the addresses of pages. */
@FacesConverter(forClass = WorkId.class)
public class WorkIdConverter implements Converter<WorkId> {

    @Override
    public WorkId getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return WorkId.of(value.strip());
        } catch (IllegalArgumentException notAnId) {
            throw new ConverterException(notAnId);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, WorkId value) {
        return value == null ? "" : value.toString();
    }
}
