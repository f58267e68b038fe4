package press.imprimatur.courier.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import press.imprimatur.courier.LetterId;

/** Letters in the addresses of pages. */
@FacesConverter(forClass = LetterId.class)
public class LetterIdConverter implements Converter<LetterId> {

    @Override
    public LetterId getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return LetterId.of(value.strip());
        } catch (IllegalArgumentException notAnId) {
            throw new ConverterException(notAnId);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LetterId value) {
        return value == null ? "" : value.toString();
    }
}
