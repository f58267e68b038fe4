package press.imprimatur.dues.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import press.imprimatur.dues.DueId;

/** Dues in the addresses of pages. */
@FacesConverter(forClass = DueId.class)
public class DueIdConverter implements Converter<DueId> {

    @Override
    public DueId getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return DueId.of(value.strip());
        } catch (IllegalArgumentException notAnId) {
            throw new ConverterException(notAnId);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, DueId value) {
        return value == null ? "" : value.toString();
    }
}
