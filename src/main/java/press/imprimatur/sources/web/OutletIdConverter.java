package press.imprimatur.sources.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import press.imprimatur.sources.OutletId;

/** Outlets in the addresses of pages. */
@FacesConverter(forClass = OutletId.class)
public class OutletIdConverter implements Converter<OutletId> {

    @Override
    public OutletId getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return OutletId.of(value.strip());
        } catch (IllegalArgumentException notAnId) {
            throw new ConverterException(notAnId);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, OutletId value) {
        return value == null ? "" : value.toString();
    }
}
