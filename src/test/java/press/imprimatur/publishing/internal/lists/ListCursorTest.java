package press.imprimatur.publishing.internal.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.publishing.internal.publications.PublicationCursor;

class ListCursorTest {

    private static final UUID STORY = UUID.fromString("01890000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T08:05:09.123456Z",
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1855-05-31T09:30:00.000001Z",
                "0001-01-01T00:00:01Z"
            })
    void finds_the_place_that_it_names_also_before_1970(String moment) {
        var at = Instant.parse(moment);

        assertThat(ListCursor.read(ListCursor.of(at) + "-" + STORY))
                .contains(new PublicationCursor(at, STORY));
    }

    @Test
    void finds_nothing_where_nobody_named_a_place() {
        for (var odd : new String[] {"", "-", "~", "~-" + STORY, "a", "-a-" + STORY, "~zzz"}) {
            assertThat(ListCursor.read(odd)).as(odd).isEmpty();
        }
    }
}
