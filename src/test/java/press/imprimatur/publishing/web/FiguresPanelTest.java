package press.imprimatur.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.imprimatur.terms.ReasonCode;

/** Every reason for which publishing may be refused has a few words of its own. */
class FiguresPanelTest {

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void hasWordsFor(ReasonCode reason) {
        var texts = ResourceBundle.getBundle("i18n.publishing");

        assertThat(texts.getString("publishing.figures.reason." + reason)).isNotBlank();
    }
}
