package press.imprimatur.desk.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * Undoes what every browser does to a textarea, which is to send CR LF for each line feed, so that
 * a text that nobody edited comes back as it went out.
 */
@FacesConverter("press.imprimatur.LineFeeds")
public class LineFeeds implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value.replace("\r\n", "\n").replace('\r', '\n');
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
