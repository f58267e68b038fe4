package press.imprimatur.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.primefaces.model.LazyDataModel;
import press.imprimatur.kernel.Slice;

/** The tables of a page, each of which knows how far it was gone through. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class Lists implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, SliceModel<?>> models = new HashMap<>();

    /** The rows of a table, as {@code p:dataTable} asks for them. */
    public LazyDataModel<?> of(String table, Slice.Source<?> source) {
        return models.computeIfAbsent(table, name -> new SliceModel<>(source));
    }
}
