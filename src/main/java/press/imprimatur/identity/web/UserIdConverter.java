package press.imprimatur.identity.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import press.imprimatur.identity.UserId;

/** Accounts in the addresses of pages. */
@FacesConverter(forClass = UserId.class)
public class UserIdConverter implements Converter<UserId> {

    @Override
    public UserId getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return UserId.of(value.strip());
        } catch (IllegalArgumentException notAnId) {
            throw new ConverterException(notAnId);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, UserId value) {
        return value == null ? "" : value.toString();
    }
}
