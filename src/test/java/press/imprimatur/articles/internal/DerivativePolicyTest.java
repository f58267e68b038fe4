package press.imprimatur.articles.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.NewDerivative;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Body;
import press.imprimatur.terms.Use;

class DerivativePolicyTest {

    private static final ArticleText RIVER =
            new ArticleText(
                    TextDetails.headed("The river", "en")
                            .withSlug("river")
                            .withDeck("Ice")
                            .withByline("Jo Doe"),
                    Body.EMPTY,
                    Optional.empty());

    @Test
    void aTranslationBeginsAsTheTextThatItIsMadeFromUnderAnAddressOfItsOwn() {
        assertThat(text(NewDerivative.translation("ko"))).isEqualTo(RIVER.in("ko").at("river-ko"));
        assertThat(text(NewDerivative.translation("zh-Hant")).slug()).isEqualTo("river-zh-hant");
    }

    @Test
    void aShorterVersionStaysInItsLanguage() {
        assertThat(text(NewDerivative.shorter())).isEqualTo(RIVER.at("river-short"));
        assertThatThrownBy(
                        () -> text(new NewDerivative(Optional.of(Use.ABRIDGE), Optional.of("ko"))))
                .isInstanceOf(FieldRefused.class)
                .hasMessageContaining("articles.shorterInItsLanguage");
    }

    @Test
    void anAddressThatIsTakenGetsANumber() {
        var taken = Set.of("river-ko", "river-ko-2");

        assertThat(DerivativePolicy.text(RIVER, NewDerivative.translation("ko"), taken::contains))
                .isEqualTo(RIVER.in("ko").at("river-ko-3"));
    }

    @Test
    void anAddressIsNeverTooLong() {
        var longest = RIVER.at("a".repeat(99) + "b");

        var text =
                DerivativePolicy.text(longest, NewDerivative.translation("zh-Hans"), slug -> false);

        assertThat(text.slug()).hasSizeLessThanOrEqualTo(100).endsWith("a-zh-hans");
        TextPolicy.refuseMalformed(text);
    }

    @Test
    void aLanguageThatIsMissingUnknownOrItsOwnIsRefused() {
        assertThatThrownBy(() -> text(NewDerivative.translation(" ")))
                .hasMessageContaining("articles.translationIntoWhat");
        assertThatThrownBy(() -> text(NewDerivative.translation("Korean")))
                .hasMessageContaining("articles.languageUnknown");
        assertThatThrownBy(() -> text(NewDerivative.translation("en-GB")))
                .hasMessageContaining("articles.translatedAlready");
    }

    @Test
    void anythingElseMakesNoArticle() {
        assertThatThrownBy(() ->
                        text(new NewDerivative(Optional.of(Use.STYLE_EDIT), Optional.of("ko"))))
                .hasMessageContaining("articles.derivativeOfNothing");
        assertThatThrownBy(() -> text(new NewDerivative(Optional.empty(), Optional.empty())))
                .hasMessageContaining("articles.derivativeOfNothing");
    }

    private static ArticleText text(NewDerivative wanted) {
        return DerivativePolicy.text(RIVER, wanted, slug -> false);
    }
}
