package press.imprimatur.dues.internal;

import jakarta.persistence.Tuple;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What was used, as a spreadsheet (Office Open XML). Written row by row; formulas are text. */
class Spreadsheet {

    static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String TIME = "yyyy-mm-dd hh:mm";
    private static final int FLUSHED_EVERY = 1000;

    private Spreadsheet() {}

    /**
     * @param heads the first row, in the order of the columns
     * @param words what uses are called
     */
    static byte[] of(
            String name, List<String> heads, List<Tuple> rows, ZoneId zone, UseWords words) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Imprimatur", "1.0")) {
            var sheet = book.newWorksheet(name);
            for (var column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, column == 1 ? 60 : 20);
            }
            sheet.freezePane(0, 1);
            var row = 1;
            for (var use : rows) {
                write(sheet, row, use, zone, words);
                if (row++ % FLUSHED_EVERY == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, Tuple use, ZoneId zone, UseWords words) {
        time(sheet, row, 0, use.get("at", Instant.class), zone);
        sheet.value(row, 1, use.get("address", String.class));
        sheet.value(row, 2, words.of(use.get("used_as", String.class)));
        sheet.value(row, 3, use.get("channel", String.class));
        var ended = use.get("ended_at", Instant.class);
        if (ended != null) {
            time(sheet, row, 4, ended, zone);
        }
        var readers = use.get("readers", Number.class);
        if (readers != null) {
            sheet.value(row, 5, readers);
        }
    }

    private static void time(Worksheet sheet, int row, int column, Instant at, ZoneId zone) {
        sheet.value(row, column, LocalDateTime.ofInstant(at, zone));
        sheet.style(row, column).format(TIME).set();
    }

    /** What a use is called. */
    interface UseWords {
        String of(String use);
    }
}
