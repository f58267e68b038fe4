package press.imprimatur.markup;

import java.util.List;
import press.imprimatur.markup.Block.Cell;
import press.imprimatur.markup.Block.Row;
import press.imprimatur.markup.Block.Table;

/** Lays the cells of rows side by side, as browsers do. */
final class Grid {

    /** For each column, over how many rows the cell in it still stretches. */
    private final int[] taken;

    private Grid(int width) {
        taken = new int[width];
    }

    /**
     * How many columns the rows fill without a gap; 0 if they do not, or are too many, or only one:
     * that is no table but a list, or the frame of an old page.
     */
    static int width(List<Row> rows) {
        if (rows.isEmpty() || rows.size() > Table.MOST_ROWS) {
            return 0;
        }
        var width = rows.get(0).cells().stream().mapToLong(Cell::columns).sum();
        if (width < 2 || width > Table.MOST_COLUMNS) {
            return 0;
        }
        var grid = new Grid((int) width);
        return rows.stream().allMatch(grid::takes) && grid.isClosed() ? (int) width : 0;
    }

    private boolean takes(Row row) {
        var column = 0;
        for (var cell : row.cells()) {
            while (column < taken.length && taken[column] > 0) {
                column++;
            }
            if (column + cell.columns() > taken.length) {
                return false;
            }
            for (var end = column + cell.columns(); column < end; column++) {
                if (taken[column] > 0) {
                    return false;
                }
                taken[column] = cell.rows();
            }
        }
        return endsRow();
    }

    private boolean endsRow() {
        for (var column = 0; column < taken.length; column++) {
            if (taken[column]-- == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isClosed() {
        for (var left : taken) {
            if (left > 0) {
                return false;
            }
        }
        return true;
    }
}
