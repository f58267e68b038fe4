package press.imprimatur.publishing.internal.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.imprimatur.publishing.Furniture.FooterLine;
import press.imprimatur.publishing.Furniture.LabelledLink;
import press.imprimatur.publishing.Furniture.Promotion;
import press.imprimatur.publishing.SiteLook;
import press.imprimatur.publishing.internal.rendering.FurnitureMarks;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.SectionLink;
import press.imprimatur.publishing.internal.rendering.StandingFurniture;
import press.imprimatur.publishing.internal.rendering.StandingFurniture.PlacedPromotion;
import press.imprimatur.publishing.internal.serving.PublicResponse.Lifetime;
import press.imprimatur.sections.SectionId;

class FurnishedAnswerTest {

    private static final Instant RENDERED = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant FURNISHED = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant STARTS = Instant.parse("2026-03-10T00:00:00Z");
    private static final Instant ENDS = Instant.parse("2026-03-20T00:00:00Z");
    private static final Instant LICENCE_ENDS = Instant.parse("2026-03-15T00:00:00Z");
    private static final String STORY = "<p>" + "The ferries stop at ten. ".repeat(40) + "</p>";

    private static final Masthead MASTHEAD =
            new Masthead(
                    "The Courier",
                    URI.create("https://courier.example"),
                    "Latest stories",
                    "en",
                    ZoneOffset.UTC);

    @Test
    void a_page_shows_the_line_that_is_on_and_its_name_and_date_change_with_it() {
        var page = page("/sections/ports");
        var furniture = furniture(promotion("Join us", Optional.empty()));

        var before = page.at(STARTS.minusNanos(1), furniture);
        var on = page.at(STARTS, furniture);
        var after = page.at(ENDS, furniture);

        assertThat(text(before)).contains(STORY).doesNotContain("Join us");
        assertThat(text(on)).contains(STORY).contains("<a href=\"https://join.example\">Join us");
        assertThat(text(after)).isEqualTo(text(before));
        assertThat(on.tag(false)).isNotEqualTo(before.tag(false)).isNotEqualTo(after.tag(false));
        assertThat(before.answer().lastModified()).isEqualTo(FURNISHED);
        assertThat(on.answer().lastModified()).isEqualTo(STARTS);
        assertThat(after.answer().lastModified()).isEqualTo(ENDS);
    }

    @Test
    void nobody_keeps_a_page_beyond_the_end_of_its_line_or_of_its_licence() {
        var page = page("");
        var furniture = furniture(promotion("Join us", Optional.empty()));

        assertThat(page.at(FURNISHED, furniture).answer().validUntil()).contains(STARTS);
        assertThat(page.at(STARTS, furniture).answer().validUntil()).contains(LICENCE_ENDS);
        assertThat(page.isValidAt(STARTS)).isTrue();
        assertThat(page.isValidAt(LICENCE_ENDS)).isFalse();
    }

    @Test
    void a_line_of_a_section_stands_in_it_and_nowhere_else() {
        var furniture = furniture(promotion("Join us", Optional.of(SectionId.next())));

        assertThat(text(page("/sections/ports").at(STARTS, furniture))).contains("Join us");
        assertThat(text(page("/sections/%ED%95%AD").at(STARTS, furniture))).contains("Join us");
        assertThat(text(page("/sections/sports").at(STARTS, furniture))).doesNotContain("Join us");
        assertThat(text(page("").at(STARTS, furniture))).doesNotContain("Join us");
    }

    @Test
    void is_made_once_until_the_furniture_is_another() {
        var page = page("");
        var furniture = furniture(promotion("Join us", Optional.empty()));

        var first = page.at(STARTS, furniture);

        assertThat(page.at(STARTS.plusSeconds(5), furniture)).isSameAs(first);
        var other = page.at(STARTS.plusSeconds(6), furniture(promotion("Read", Optional.empty())));
        assertThat(text(other)).contains("Read").doesNotContain("Join us");
    }

    @Test
    void before_anybody_knows_the_furniture_a_page_is_given_without_it() {
        var bare = page("/sections/ports").at(STARTS, Optional.empty());

        assertThat(text(bare)).contains(STORY).doesNotContain("furniture").doesNotContain("<!--");
    }

    @Test
    void words_of_furniture_are_text_and_never_markup() {
        var furniture = furniture(promotion("<b>$1 \\ Join</b>", Optional.empty()));

        assertThat(text(page("").at(STARTS, furniture)))
                .contains("&lt;b&gt;$1 \\ Join&lt;/b&gt;")
                .contains("Port &lt;Street&gt; 1");
    }

    @Test
    void what_has_no_place_for_furniture_is_given_as_it_is_stored() {
        var feed =
                PublicResponse.text(
                        200, "application/rss+xml; charset=utf-8", STORY, Lifetime.since(RENDERED));

        var given = new FurnishedAnswer(feed).at(STARTS, furniture());

        assertThat(given.answer()).isSameAs(feed);
    }

    private static FurnishedAnswer page(String section) {
        var text =
                FurnitureMarks.menu("/sections/ports")
                        + FurnitureMarks.promotion(section)
                        + "\n"
                        + STORY
                        + FurnitureMarks.footer("")
                        + "\n";
        return new FurnishedAnswer(
                PublicResponse.text(
                        200,
                        PublicResponse.HTML,
                        text,
                        new Lifetime(RENDERED, Optional.of(LICENCE_ENDS))));
    }

    private static PlacedPromotion promotion(String words, Optional<SectionId> section) {
        return new PlacedPromotion(
                new Promotion(
                        new LabelledLink(words, URI.create("https://join.example")),
                        section,
                        Optional.of(STARTS),
                        Optional.of(ENDS)),
                Set.of("ports", "\uD56D"));
    }

    private static Optional<StandingFurniture> furniture(PlacedPromotion... promotions) {
        return Optional.of(
                new StandingFurniture(
                        MASTHEAD,
                        FURNISHED,
                        List.of(promotions),
                        List.of(new SectionLink("Ports", "/sections/ports")),
                        List.of(new FooterLine("Port <Street> 1", Optional.empty())),
                        false,
                        false,
                        SiteLook.DEFAULT));
    }

    private static String text(Ready ready) {
        return new String(ready.bytes(false), UTF_8);
    }
}
