package press.imprimatur.desk.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Which page of a list an address names, from 1; what is no page of any list is the first one. */
@FacesConverter("pageNumber")
public class PageNumber implements Converter<Integer> {

    @Override
    public Integer getAsObject(FacesContext context, UIComponent component, String written) {
        return written != null && written.matches("[1-9][0-9]{0,5}") ? Integer.valueOf(written) : 1;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Integer page) {
        return page == null ? "" : page.toString();
    }
}
