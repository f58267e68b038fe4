package press.imprimatur.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

    @Test
    void begins_with_the_mark_of_utf_8_and_ends_each_row_as_the_standard_does() throws IOException {
        assertThat(written("Příliš", "žluťoučký")).isEqualTo("\uFEFF\"Příliš\",\"žluťoučký\"\r\n");
    }

    @Test
    void keeps_commas_quotes_and_lines_within_their_cell() throws IOException {
        assertThat(written("Boats, \"old\"\nand new", ""))
                .endsWith("\"Boats, \"\"old\"\"\nand new\",\"\"\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"=1+1,'=1+1", "+44,'+44", "-2,'-2", "@SUM(A1),'@SUM(A1)", "1-2,1-2"})
    void sends_what_would_be_a_formula_as_text(String headline, String cell) throws IOException {
        assertThat(written(headline)).endsWith("\"" + cell + "\"\r\n");
    }

    private static String written(String... cells) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var csv = new Csv(bytes);
        csv.row(List.of(cells));
        csv.flush();
        return bytes.toString(UTF_8);
    }
}
