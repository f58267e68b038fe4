package press.imprimatur.articles.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.Tags;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Body;

class TextPolicyTest {

    private static final String TOO_LONG =
            "a tag that goes on and on and on until nobody would ever look for it";

    @ParameterizedTest
    @ValueSource(strings = {"!!!", TOO_LONG})
    void refusesATagThatNobodyCouldFind(String tag) {
        assertThatThrownBy(() -> TextPolicy.refuseMalformed(tagged("Ports, " + tag)))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.field()).contains("tags"));
    }

    @Test
    void takesTwentyTagsOfTheGreatestLengthAndNotOneMore() {
        assertThatCode(() -> TextPolicy.refuseMalformed(tagged(tags(Tags.MOST))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> TextPolicy.refuseMalformed(tagged(tags(Tags.MOST + 1))))
                .isInstanceOf(FieldRefused.class);
    }

    private static String tags(int count) {
        return IntStream.range(10, 10 + count)
                .mapToObj(number -> "t".repeat(Tags.LONGEST - 2) + number)
                .collect(Collectors.joining(","));
    }

    private static ArticleText tagged(String tags) {
        var details = TextDetails.headed("Ferries", "en").withTags(Tags.of(tags));
        return new ArticleText(details, Body.EMPTY, Optional.empty());
    }
}
