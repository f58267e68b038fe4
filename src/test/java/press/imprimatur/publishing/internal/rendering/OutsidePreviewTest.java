package press.imprimatur.publishing.internal.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.internal.rendering.StoryFixture.MASTHEAD;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutsidePreviewTest {

    private static final String ARTICLE = "0190a0a0-0000-7000-8000-000000000001";
    private static final String PICTURE = "0190a0a0-0000-7000-8000-000000000002";

    private final OutsidePreview preview =
            new OutsidePreview("Ann & Co", Instant.parse("2026-12-05T10:00:00Z"), "/preview/abc");

    @Test
    void saysOnTopWhomItIsForAndUntilWhen() {
        var page = preview.of(new Pages().story(StoryFixture.reprint()), ARTICLE, MASTHEAD);

        assertThat(page)
                .containsPattern("<body>\\n<p class=\"preview-line\"[^>]*>Preview for Ann &amp; Co")
                .contains("5 December 2026", "This is not published.");
    }

    @Test
    void isForNoIndexAndOffersNothingToBeRepublished() {
        var offer = FurnitureMarks.republish("/stories/ferries");
        var plain = new Pages().story(StoryFixture.reprint());

        var page = preview.of(plain.replace("</article>", offer + "</article>"), ARTICLE, MASTHEAD);

        assertThat(page).contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(page).doesNotContain(offer);
    }

    @Test
    void namesPicturesOfThisStoryWhereTheLinkHasThem() {
        var img = "<img src=\"/media/%s/%s-640.webp\">";

        assertThat(preview.of(img.formatted(ARTICLE, PICTURE), ARTICLE, MASTHEAD))
                .isEqualTo("<img src=\"/preview/abc/" + PICTURE + "\">");
        var other = img.formatted(PICTURE, PICTURE);
        assertThat(preview.of(other, ARTICLE, MASTHEAD)).isEqualTo(other);
    }
}
