package press.imprimatur.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows for a spreadsheet, as RFC 4180 has them, in UTF-8 with the mark by which spreadsheets know
 * it. What one would take for a formula goes out as text: a headline is anybody's.
 */
class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGIN_FORMULAS = "=+-@\t\r";

    private final Writer out;

    Csv(OutputStream bytes) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(bytes, UTF_8));
        out.write(BYTE_ORDER_MARK);
    }

    void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** Sends on what was written so far. */
    void flush() throws IOException {
        out.flush();
    }

    private static String cell(String text) {
        return "\"" + harmless(text).replace("\"", "\"\"") + "\"";
    }

    private static String harmless(String text) {
        return !text.isEmpty() && BEGIN_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
