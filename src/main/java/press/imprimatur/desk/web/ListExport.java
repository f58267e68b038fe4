package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.primefaces.component.column.Column;
import org.primefaces.component.datatable.DataTable;

/**
 * Sends a list as a file for spreadsheets: all its rows, as the address of the page narrows them,
 * and the columns that are shown and say what they are worth there ({@code exportValue}).
 */
@Named
@RequestScoped
public class ListExport {

    private static final int AT_ONCE = 200;

    private boolean writing;

    /**
     * Sends it stretch by stretch, so that a list of any length takes the memory of one stretch.
     *
     * @param table id of an {@code i:list} in the form {@code list}
     */
    public void send(String table) {
        writing = true;
        var found = TableColumns.table(FacesContext.getCurrentInstance(), table);
        Faces.sendFile(table + ".csv", true, output -> write(found, new Csv(output)));
    }

    private static void write(DataTable table, Csv csv) throws IOException {
        var columns =
                TableColumns.of(table)
                        .filter(Column::isRendered)
                        .filter(column -> column.getValueExpression("exportValue") != null)
                        .toList();
        csv.row(columns.stream().map(Column::getHeaderText).toList());
        var source = ((SliceModel<?>) table.getValue()).source();
        var next = Optional.<String>empty();
        do {
            var slice = source.after(next, AT_ONCE);
            for (var row : slice.items()) {
                csv.row(cells(table, columns, row));
            }
            csv.flush();
            next = slice.next();
        } while (next.isPresent());
    }

    private static List<String> cells(DataTable table, List<Column> columns, Object row) {
        Faces.setRequestAttribute(table.getVar(), row);
        return columns.stream()
                .map(column -> Objects.toString(column.getExportValue(), ""))
                .toList();
    }

    /** Whether a file is written, which has columns that a page has no room for. */
    public boolean isWriting() {
        return writing;
    }
}
