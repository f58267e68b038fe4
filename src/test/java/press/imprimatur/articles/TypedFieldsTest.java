package press.imprimatur.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedFieldsTest {

    @Test
    void keepWhatIsTypedAsItIsTyped() {
        var fields = typed(Map.of("headline", " Half a ", "slug", "No Slug!", "brought", "true"));

        assertThat(fields.byName())
                .isEqualTo(Map.of("headline", " Half a ", "slug", "No Slug!", "brought", "true"));
    }

    @Test
    void areThoseOfAnArticleAndNoOthers() {
        assertThat(typed(Map.of("deck", "A deck", "password", "x")).byName())
                .isEqualTo(Map.of("deck", "A deck"));
    }

    @Test
    void holdNothingThatNoTextCanHold() {
        assertThat(typed(Map.of("deck", "a\0b\ud800c", "picture", "no name")).byName())
                .isEqualTo(Map.of("deck", "ab?c", "picture", ""));
    }

    private static TypedFields typed(Map<String, String> fields) {
        return new TypedFields(Optional.empty(), 0, fields, null);
    }
}
