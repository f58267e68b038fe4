package press.imprimatur.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.SoughtState;

class SearchQueryTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private final SearchQuery query = new SearchQuery();

    @Test
    void bothDaysBelongToTheStretch() {
        query.setFrom("2026-03-01");
        query.setUntil("2026-03-02");

        var sought = query.sought(PRAGUE);

        assertThat(sought.from()).contains(Instant.parse("2026-02-28T23:00:00Z"));
        assertThat(sought.until()).contains(Instant.parse("2026-03-02T23:00:00Z"));
    }

    @Test
    void whatIsNoDayIsRefusedBesideItsField() {
        query.setUntil("tomorrow");

        assertThatThrownBy(() -> query.sought(PRAGUE))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.arguments()).contains("tomorrow"));
    }

    @Test
    void namesThatMeanNothingNarrowNothing() {
        query.setKind("CABBAGE");
        query.setState("boiled");
        query.setOutlet("nobody");

        assertThat(query.sought(PRAGUE).isNothing()).isTrue();
    }

    @Test
    void anotherKindKeepsAllElseAndBeginsAnew() {
        query.setQ("late \"ferry & boat\"");
        query.setState("LIVE");
        query.setAfter("somewhere");

        assertThat(query.addressOf("ARTICLE"))
                .isEqualTo(
                        "/desk/search/search.xhtml?q=late+%22ferry+%26+boat%22&state=LIVE&kind=ARTICLE");
        assertThat(query.addressAfter("there")).endsWith("&state=LIVE&after=there");
    }

    @Test
    void whatIsAskedIsAsked() {
        query.setKind("PICTURE");
        query.setState("READY");

        var sought = query.sought(PRAGUE);

        assertThat(sought.kind()).contains(FoundKind.PICTURE);
        assertThat(sought.state()).contains(SoughtState.READY);
    }
}
