package press.imprimatur.desk.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import press.imprimatur.articles.ArticleId;

/** Articles in the addresses of pages. */
@FacesConverter(forClass = ArticleId.class)
public class ArticleIdConverter implements Converter<ArticleId> {

    @Override
    public ArticleId getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return ArticleId.of(value.strip());
        } catch (IllegalArgumentException notAnId) {
            throw new ConverterException(notAnId);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, ArticleId value) {
        return value == null ? "" : value.toString();
    }
}
