package press.imprimatur.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.primefaces.model.LazyDataModel;
import press.imprimatur.kernel.Slice;

/**
 * The tables of a page, each of which knows how far it was gone through, and the place in them that
 * the address names.
 */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class Lists implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, SliceModel<?>> models = new HashMap<>();

    private int page = 1;

    /** The first row of the page that the address names, from 0. */
    public int first(int rows) {
        return (page - 1) * rows;
    }

    /** Which page that is, from 1. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** The rows of a table, as {@code p:dataTable} asks for them. */
    public LazyDataModel<?> of(String table, Slice.Source<?> source) {
        return models.computeIfAbsent(table, name -> new SliceModel<>(source));
    }
}
