package press.imprimatur.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.kernel.FieldRefused;

class LetterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "nobody@localhost",
                "two@partner.example, three@partner.example",
                "a..b@partner.example",
                "Ada <ada@partner.example>",
                "ada@partner.example\r\nBcc: all@partner.example",
                "ada@partner.example\nBcc",
                "ada @partner.example",
                "ada@-partner.example"
            })
    void refusesWhatIsNoAddressBesideItsField(String address) {
        assertThatThrownBy(() -> letter(address, "Hello"))
                .isInstanceOfSatisfying(
                        FieldRefused.class, refused -> assertThat(refused.field()).contains("to"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@partner.example", "ada.wong+reply-7f@news.partner.example"})
    void takesAddressesAsPeopleHaveThem(String address) {
        assertThat(letter(address, "Hello").to()).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@partner.example, ada@partner.example",
        "' ada@partner.example ', ada@partner.example",
        "Ada Wong <ada@partner.example>, ada@partner.example",
        "'\"Wong, Ada\" <ada@partner.example> ', ada@partner.example",
        "the author,",
        "Ada <ada>,",
        "ada@partner.example or bob@partner.example,"
    })
    void findsTheAddressInWhatSomebodyTyped(String typed, String address) {
        assertThat(Letter.addressIn(typed)).isEqualTo(Optional.ofNullable(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello\r\nBcc: all@partner.example",
                "Hello\nthere",
                "Hello\u2028there",
                "Hello\u0000there",
                "Hello\u0085there"
            })
    void refusesASubjectThatWouldBeginAnotherHeader(String subject) {
        assertThatThrownBy(() -> letter("ada@partner.example", subject))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.field()).contains("subject"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "a\r\nX: y.txt", "c:\\report.xlsx"})
    void refusesFileNamesThatAreMoreThanAName(String fileName) {
        assertThatThrownBy(() -> new Attachment(fileName, "text/plain", new byte[0]))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void puts_any_title_into_a_short_line() {
        assertThat(Letter.inALine("Ice\nearly")).isEqualTo("Ice early");
        assertThat(Letter.inALine("x".repeat(120))).hasSize(120);
        assertThat(Letter.inALine("x".repeat(121))).hasSize(121).endsWith("x…");
    }

    @Test
    void refusesAMediaTypeThatIsNone() {
        assertThatThrownBy(() -> new Attachment("a.txt", "text/plain\r\nX: y", new byte[0]))
                .isInstanceOf(FieldRefused.class);
    }

    private static Letter letter(String to, String subject) {
        return new Letter(
                List.of(to), subject, "Text", Optional.empty(), Optional.empty(), List.of());
    }
}
