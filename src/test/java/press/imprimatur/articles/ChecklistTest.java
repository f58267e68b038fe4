package press.imprimatur.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.articles.CheckedPoint.Point.ALTERNATIVE_TEXTS;
import static press.imprimatur.articles.CheckedPoint.Point.BYLINE;
import static press.imprimatur.articles.CheckedPoint.Point.DECK;
import static press.imprimatur.articles.CheckedPoint.Point.HEADLINE_LENGTH;
import static press.imprimatur.articles.CheckedPoint.Point.LEAD_PICTURE;
import static press.imprimatur.articles.CheckedPoint.Point.LINKS;
import static press.imprimatur.articles.CheckedPoint.Point.SECTION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.CheckedPoint.Point;
import press.imprimatur.identity.UserId;
import press.imprimatur.markup.Block;
import press.imprimatur.markup.Body;
import press.imprimatur.media.PictureId;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.sources.OutletId;

class ChecklistTest {

    private static final EditStamp SAVED =
            new EditStamp(UserId.next(), "Ada Wong", Instant.parse("2026-03-14T02:00:00Z"));
    private static final PictureId PICTURE = new PictureId(UUID.randomUUID());
    private static final Map<String, String> COMPLETE =
            Map.of(
                    "headline", "Ferries stay in port",
                    "deck", "For a week, the harbour says.",
                    "byline", "Ada Wong",
                    "section", "harbour",
                    "language", "en");

    @Test
    void findsNothingOpenInAStoryThatIsComplete() {
        var text =
                new ArticleText(
                        TextDetails.of(COMPLETE),
                        new Body("<p>See <a href=\"https://a.example/\">this</a>.</p>"),
                        Optional.of(new LeadPicture(PICTURE, "", "A ferry")));

        assertThat(open(text)).isEmpty();
    }

    @Test
    void namesEachThingThatIsMissing() {
        var text =
                new ArticleText(
                        TextDetails.headed("Ferries ".repeat(15), "en"),
                        new Body("<p>See <a href=\"http://a.example/\">this</a>.</p>"),
                        Optional.empty());

        assertThat(open(text))
                .containsExactly(HEADLINE_LENGTH, DECK, BYLINE, SECTION, LEAD_PICTURE, LINKS);
    }

    @Test
    void asksOnlyForWhatWeMayChangeInAPartnersStory() {
        var text =
                new ArticleText(
                        TextDetails.headed("Ferries ".repeat(15), "en"),
                        Body.EMPTY,
                        Optional.empty());

        assertThat(open(article(text, Optional.of(origin())), false))
                .containsExactly(BYLINE, SECTION, LEAD_PICTURE);
    }

    @Test
    void takesTheDescriptionOfThePictureItselfWhereTheArticleGivesNone() {
        var body = Body.of(List.of(new Block.Figure(PICTURE.value(), "", List.of())));
        var text = new ArticleText(TextDetails.of(COMPLETE), body, Optional.empty());

        assertThat(open(article(text, Optional.empty()), false)).contains(ALTERNATIVE_TEXTS);
        assertThat(open(article(text, Optional.empty()), true)).doesNotContain(ALTERNATIVE_TEXTS);
    }

    private static List<Point> open(ArticleText text) {
        return open(article(text, Optional.empty()), false);
    }

    private static List<Point> open(Article article, boolean isDescribed) {
        return Checklist.of(article, picture -> isDescribed).points().stream()
                .filter(each -> !each.isMet())
                .map(CheckedPoint::point)
                .toList();
    }

    private static Origin origin() {
        return new Origin(
                new OutletId(UUID.randomUUID()),
                CaptureId.next(),
                Optional.empty(),
                Optional.empty());
    }

    private static Article article(ArticleText text, Optional<Origin> origin) {
        return new Article(
                ArticleId.next(),
                0,
                1,
                origin.isPresent() ? ArticleKind.REPRINT : ArticleKind.OWN,
                Stage.DRAFT,
                text,
                origin,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SAVED,
                SAVED);
    }
}
