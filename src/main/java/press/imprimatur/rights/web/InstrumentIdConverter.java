package press.imprimatur.rights.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import press.imprimatur.terms.InstrumentId;

/** Permissions in the addresses of pages. */
@FacesConverter(forClass = InstrumentId.class)
public class InstrumentIdConverter implements Converter<InstrumentId> {

    @Override
    public InstrumentId getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return InstrumentId.of(value.strip());
        } catch (IllegalArgumentException notAnId) {
            throw new ConverterException(notAnId);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, InstrumentId value) {
        return value == null ? "" : value.toString();
    }
}
