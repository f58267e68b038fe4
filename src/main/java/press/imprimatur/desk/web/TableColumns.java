package press.imprimatur.desk.web;

import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.primefaces.component.column.Column;
import org.primefaces.component.datatable.DataTable;

/** The columns of one list, and which of them somebody wants to see. */
public class TableColumns {

    /** So long a browser remembers it; in seconds, a year. */
    private static final int KEPT = 365 * 24 * 60 * 60;

    private static final Pattern NAME = Pattern.compile("[a-z]{1,20}");

    private final String table;
    private final Set<String> hidden;

    private TableColumns(String table, Set<String> hidden) {
        this.table = table;
        this.hidden = hidden;
    }

    /** As this browser remembers it; all of them if it remembers nothing. */
    static TableColumns remembered(String table) {
        var said = Faces.getRequestCookie(cookie(table));
        var hidden = new TreeSet<String>();
        Arrays.stream(said == null ? new String[0] : said.split("\\."))
                .filter(NAME.asMatchPredicate())
                .forEach(hidden::add);
        return new TableColumns(table, hidden);
    }

    void remember() {
        Faces.addResponseCookie(
                cookie(table),
                String.join(".", hidden),
                null,
                Faces.getRequestContextPath() + "/desk",
                hidden.isEmpty() ? 0 : KEPT,
                true,
                Map.of("SameSite", "Lax"));
    }

    private static String cookie(String table) {
        return "imprimatur_without_" + table;
    }

    /** Whether the column of that id is shown. */
    public boolean shows(String column) {
        return !hidden.contains(column);
    }

    /** The columns that one may leave out. */
    public List<Offer> getOffered() {
        return of(table(FacesContext.getCurrentInstance(), table))
                .filter(Column::isToggleable)
                .map(column -> new Offer(column.getId(), column.getHeaderText()))
                .toList();
    }

    public String[] getShown() {
        return getOffered().stream()
                .map(Offer::getValue)
                .filter(this::shows)
                .toArray(String[]::new);
    }

    public void setShown(String[] shown) {
        hidden.clear();
        getOffered().stream().map(Offer::getValue).forEach(hidden::add);
        Arrays.asList(shown).forEach(hidden::remove);
    }

    /** A list whose rows can be sent stands in the form {@code list}. */
    static DataTable table(FacesContext context, String id) {
        return (DataTable) context.getViewRoot().findComponent(":list:" + id);
    }

    static Stream<Column> of(DataTable table) {
        return table.getChildren().stream()
                .filter(Column.class::isInstance)
                .map(Column.class::cast);
    }

    /** A column that may be left out. */
    public record Offer(String value, String words) {

        public String getValue() {
            return value;
        }

        public String getWords() {
            return words;
        }
    }
}
