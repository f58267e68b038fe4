package press.imprimatur.markup.internal;

import java.util.ArrayList;
import java.util.List;
import press.imprimatur.markup.Block.Cell;
import press.imprimatur.markup.Block.Row;
import press.imprimatur.markup.Block.Table;

/** Fills the holes at the ends of rows with empty cells: that is how browsers show them. */
final class TableSpans {

    /** For each column, over how many rows the cell in it still stretches. */
    private final int[] taken;

    private TableSpans(int width) {
        taken = new int[width];
    }

    /** How many columns the rows need; more than a table may have, if they need more. */
    static int width(List<Row> rows) {
        var most = Table.MOST_COLUMNS + 1;
        var spans = new TableSpans(most);
        return rows.stream().mapToInt(spans::place).max().orElse(0);
    }

    /** As they are where no cell is missing, or one stands where another does already. */
    static List<Row> filled(List<Row> rows, int width) {
        if (width > Table.MOST_COLUMNS) {
            return rows;
        }
        var spans = new TableSpans(width);
        return rows.stream().map(spans::fill).toList();
    }

    private Row fill(Row row) {
        place(row);
        var cells = new ArrayList<>(row.cells());
        for (var left : taken) {
            if (left < 0) {
                cells.add(new Cell(false, 1, 1, List.of()));
            }
        }
        return new Row(cells);
    }

    /** Puts the cells of a row in their columns, and says how many columns that takes. */
    private int place(Row row) {
        for (var column = 0; column < taken.length; column++) {
            taken[column] = Math.max(0, taken[column]);
        }
        var column = 0;
        for (var cell : row.cells()) {
            while (column < taken.length && taken[column] > 0) {
                column++;
            }
            for (var i = 0; i < cell.columns() && column < taken.length; i++) {
                taken[column] = Math.max(taken[column], cell.rows());
                column++;
            }
        }
        var end = column;
        for (var each = 0; each < taken.length; each++) {
            end = taken[each] > 0 ? Math.max(end, each + 1) : end;
            taken[each]--;
        }
        return end;
    }
}
