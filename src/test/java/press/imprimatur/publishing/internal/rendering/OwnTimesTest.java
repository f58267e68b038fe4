package press.imprimatur.publishing.internal.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.publishing.SiteLook;
import press.imprimatur.publishing.SiteLook.DateForm;
import press.imprimatur.publishing.SiteLook.ReprintDate;
import press.imprimatur.publishing.SiteLook.Theme;

/** Which date readers and machines are told of a reprint, of a page that was stored before. */
class OwnTimesTest {

    private static final String OURS = "2026-03-01T08:05:09Z";
    private static final String THEIRS = "2026-02-28T16:20:00-04:00";

    private final Pages pages = new Pages();

    @Test
    void a_reprint_has_our_date_unless_somebody_says_otherwise() {
        var page = given(pages.story(StoryFixture.reprint()), DateForm.DAY, ReprintDate.OURS);

        assertThat(dates(page)).isEqualTo("SEOUL · March 1, 2026 · updated March 1, 2026");
        assertThat(published(page)).isEqualTo(OURS);
        assertThat(page.html()).doesNotContain("data-original");
    }

    @Test
    void or_that_of_its_original_beside_ours() {
        var page = given(pages.story(StoryFixture.reprint()), DateForm.DAY, ReprintDate.BOTH);

        assertThat(dates(page))
                .isEqualTo(
                        "SEOUL · March 1, 2026 · first published February 28, 2026"
                                + " · updated March 1, 2026");
        assertThat(published(page)).isEqualTo(OURS);
    }

    @Test
    void or_that_of_its_original_instead_for_machines_too_and_what_we_changed_stays_ours() {
        var page = given(pages.story(StoryFixture.reprint()), DateForm.DAY, ReprintDate.ORIGINAL);

        assertThat(dates(page)).isEqualTo("SEOUL · February 28, 2026 · updated March 1, 2026");
        assertThat(page.selectFirst(".dates time").attr("datetime")).isEqualTo(THEIRS);
        assertThat(published(page)).isEqualTo(THEIRS);
        assertThat(page.select("script").html())
                .contains("\"datePublished\":\"" + THEIRS + "\",\"dateModified\":\"2026-03-01T09")
                .doesNotContain("\"datePublished\":\"" + OURS);
    }

    @Test
    void a_time_is_told_with_the_zone_of_the_outlet_or_by_our_clocks() {
        var stored = pages.story(StoryFixture.reprint());

        assertThat(dates(given(stored, DateForm.MINUTE_AND_ZONE, ReprintDate.ORIGINAL)))
                .startsWith("SEOUL · February 28, 2026, 16:20 (UTC−04:00)");
        assertThat(dates(given(stored, DateForm.MINUTE, ReprintDate.ORIGINAL)))
                .startsWith("SEOUL · February 28, 2026, 21:20 ·");
    }

    @Test
    void a_day_is_never_told_with_a_time() {
        var day = OriginalDate.day(LocalDate.of(2026, 2, 28));
        var original = new OriginalView("Harbour Wire", Optional.empty(), Optional.of(day));
        var stored = pages.story(StoryFixture.reprintOf(original));

        var page = given(stored, DateForm.MINUTE_AND_ZONE, ReprintDate.ORIGINAL);

        assertThat(dates(page)).startsWith("SEOUL · February 28, 2026 · updated");
        assertThat(published(page)).isEqualTo("2026-02-28");
    }

    @Test
    void without_a_known_date_of_the_original_it_is_ours_and_so_is_that_of_our_own() {
        var address = Optional.of(URI.create("https://harbour.example/ferries"));
        var undated = new OriginalView("Harbour Wire", address, Optional.empty());

        for (var story : List.of(StoryFixture.reprintOf(undated), StoryFixture.own())) {
            var page = given(pages.story(story), DateForm.DAY, ReprintDate.ORIGINAL);
            assertThat(dates(page)).startsWith("SEOUL · March 1, 2026");
            assertThat(published(page)).isEqualTo(OURS);
        }
    }

    @Test
    void lists_say_the_same_date_as_the_page() {
        var date = new OriginalDate(OffsetDateTime.parse(THEIRS), false);
        var stored = list(teaser(Optional.of(date)), teaser(Optional.empty()));

        assertThat(given(stored, DateForm.DAY, ReprintDate.OURS).select(".dates time").eachText())
                .containsExactly("March 1, 2026", "March 1, 2026");
        assertThat(given(stored, DateForm.DAY, ReprintDate.BOTH).select(".dates").eachText())
                .containsExactly(
                        "Harbour Wire · March 1, 2026 · first published February 28, 2026",
                        "Harbour Wire · March 1, 2026");
        assertThat(
                        given(stored, DateForm.DAY, ReprintDate.ORIGINAL)
                                .select(".dates time")
                                .eachText())
                .containsExactly("February 28, 2026", "March 1, 2026");
    }

    private String list(Teaser... stories) {
        var head = new ListHead("Ports", "/sections/ports", "", "", Optional.empty());
        return pages.list(
                new ListView(
                        StoryFixture.MASTHEAD,
                        head,
                        "/sections/ports",
                        List.of(stories),
                        Optional.empty()));
    }

    private static Teaser teaser(Optional<OriginalDate> original) {
        return new Teaser(
                "/stories/ferries",
                "Ferries",
                "",
                "",
                "",
                "en",
                StoryDate.here(StoryFixture.PUBLISHED),
                original,
                Optional.of("Harbour Wire"),
                Optional.empty());
    }

    private static Document given(String stored, DateForm form, ReprintDate reprints) {
        var look =
                new SiteLook(
                        Theme.COURIER, Optional.empty(), form, Optional.of(Locale.US), reprints);
        var furniture =
                new StandingFurniture(
                        StoryFixture.MASTHEAD,
                        Instant.EPOCH,
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        false,
                        look);
        return Jsoup.parse(
                StandingFurniture.around(stored, Optional.of(furniture), StoryFixture.PUBLISHED));
    }

    private static String dates(Document page) {
        return page.select(".dates").text();
    }

    private static String published(Document page) {
        return page.select("meta[property=article:published_time]").attr("content");
    }
}
