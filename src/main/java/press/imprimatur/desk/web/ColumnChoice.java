package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.util.Faces;

/**
 * Which columns of the lists somebody wants to see. A cookie of their browser keeps it, one for
 * each list, and says nothing of them but which columns they leave out.
 */
@Named
@RequestScoped
public class ColumnChoice {

    private final Map<String, TableColumns> lists = new HashMap<>();

    /** The columns of the list of that id. */
    public TableColumns of(String list) {
        return lists.computeIfAbsent(list, TableColumns::remembered);
    }

    /** Keeps what was chosen, and shows the page at its address again. */
    public void choose(String list) throws IOException {
        of(list).remember();
        var query = TypedForm.query(FacesContext.getCurrentInstance());
        Faces.redirect(Faces.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
    }
}
