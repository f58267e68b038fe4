package press.imprimatur.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.kernel.FieldRefused;

class PixelTest {

    private static final String MARKUP =
            "<img src=\"https://Counter.example/count.gif?a=1&amp;b=2\" width=\"1\" height=\"1\""
                    + " style=\"border: none !important\""
                    + " referrerpolicy=\"no-referrer-when-downgrade\">";

    @Test
    void readsTheMarkupThatALicensorHandsOut() {
        var pixel = Pixel.read(demanding(MARKUP, "other.example, counter.example"));

        assertThat(pixel.address()).hasToString("https://Counter.example/count.gif?a=1&b=2");
        assertThat(pixel.host()).isEqualTo("counter.example");
        assertThat(pixel.referrerPolicy()).isEqualTo("no-referrer-when-downgrade");
        assertThat(pixel.mayBeShown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <img src="https://elsewhere.example/a.gif">            | rights.pixelHostUnknown
                    <img src="http://counter.example/a.gif">               | rights.pixelAddress
                    <img src="https://a@counter.example/a.gif">            | rights.pixelAddress
                    <img src="https://counter.example:8443/a.gif">         | rights.pixelAddress
                    <img src="https://counter.example ;script-src *">      | rights.pixelAddress
                    <img src="javascript:alert(1)">                        | rights.pixelAddress
                    <img>                                                  | rights.pixelAddress
                    <script src="https://counter.example/a.js"></script>   | rights.pixelMarkup
                    <img src="https://counter.example/a.gif"><img>         | rights.pixelMarkup
                    count us                                               | rights.pixelMarkup
                    """)
    void refusesWhatIsNoPictureFromAHostThatTheTermsName(String markup, String sentence) {
        assertThatThrownBy(() -> Pixel.read(demanding(markup, "counter.example")))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refusal -> {
                            assertThat(refusal.key()).isEqualTo(sentence);
                            assertThat(refusal.field()).contains("duties");
                        });
        assertThat(Pixel.of(demanding(markup, "counter.example"))).isEmpty();
    }

    @Test
    void isShownBehindAQuestionOnlyIfTheLicensorAcceptsThat() {
        var asking = new HashMap<>(demanding(MARKUP, "counter.example").payload());
        asking.put("consent", "STATISTICS");

        assertThat(Pixel.read(Duty.of(DutyType.PIXEL, asking)).mayBeShown()).isFalse();

        asking.put("gated", "ALLOWED");

        assertThat(Pixel.read(Duty.of(DutyType.PIXEL, asking)).mayBeShown()).isTrue();
    }

    private static Duty demanding(String markup, String hosts) {
        return Duty.of(DutyType.PIXEL, Map.of("markup", markup, "hosts", hosts));
    }
}
