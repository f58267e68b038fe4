package press.imprimatur.media.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import press.imprimatur.media.PictureId;

/** Pictures in the addresses of pages. */
@FacesConverter(forClass = PictureId.class)
public class PictureIdConverter implements Converter<PictureId> {

    @Override
    public PictureId getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return PictureId.of(value.strip());
        } catch (IllegalArgumentException notAnId) {
            throw new ConverterException(notAnId);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, PictureId value) {
        return value == null ? "" : value.toString();
    }
}
