package press.imprimatur.publishing.internal.formats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.imprimatur.publishing.internal.rendering.StoryFixture;

class JsonFeedFormatTest {

    /** What version 1.1 knows of an item; everything else begins with an underscore. */
    private static final Set<String> KNOWN =
            Set.of(
                    "id",
                    "url",
                    "external_url",
                    "title",
                    "content_html",
                    "content_text",
                    "summary",
                    "image",
                    "banner_image",
                    "date_published",
                    "date_modified",
                    "authors",
                    "tags",
                    "language",
                    "attachments");

    @Test
    void saysWhatItIsAndWhose() {
        var feed = feed(FeedItemFixture.own());

        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("title")).isEqualTo("The Example Courier");
        assertThat(feed.getString("home_page_url")).isEqualTo("https://courier.example/");
        assertThat(feed.getString("feed_url")).isEqualTo("https://courier.example/feed.json");
    }

    @Test
    void usesTheWordsOfItsVersionAndNoOthers() {
        for (var item : List.of(FeedItemFixture.full(), FeedItemFixture.summary())) {
            var story = story(item.until(Optional.of(FeedItemFixture.END)));

            assertThat(story.keySet())
                    .filteredOn(name -> !name.startsWith("_"))
                    .isSubsetOf(KNOWN)
                    .contains("id", "content_html");
        }
    }

    @Test
    void leadsToTheOriginalOfAReprint() {
        var story = story(FeedItemFixture.full().until(Optional.of(FeedItemFixture.END)));

        assertThat(story.getString("url")).isEqualTo("https://courier.example/stories/ferries");
        assertThat(story.getString("external_url"))
                .isEqualTo("https://harbour.example/2026/ferries.html");
        assertThat(story.getString("summary")).isEqualTo("What changes <tonight>");
        assertThat(story.getString("date_published")).isEqualTo("2026-03-01T08:05:09Z");
        assertThat(story.getString("date_modified")).isEqualTo("2026-03-01T09:05:09Z");
        var ours = story.getJsonObject("_newsroom");
        assertThat(ours.getString("source")).isEqualTo("Harbour Wire");
        assertThat(ours.getString("valid_until")).isEqualTo("2026-06-01T00:00:00Z");
        assertThat(ours.getJsonArray("rights").getString(0)).isEqualTo(StoryFixture.LINE);
    }

    @Test
    void givesPicturesWithTheWholeTextOnly() {
        var lead = story(FeedItemFixture.full()).getJsonArray("attachments").getJsonObject(0);

        assertThat(lead.getString("url")).startsWith("https://courier.example/media/");
        assertThat(lead.getString("mime_type")).isEqualTo("image/jpeg");
        assertThat(lead.getInt("size_in_bytes")).isEqualTo(34_567);
        assertThat(lead.getString("title"))
                .isEqualTo("Mark Example/WikiCommons / Photo: Mark Example / CC BY 4.0");
        assertThat(story(FeedItemFixture.summary()))
                .doesNotContainKey("attachments")
                .doesNotContainKey("image");
    }

    private static JsonObject story(FeedItem item) {
        return feed(item).getJsonArray("items").getJsonObject(0);
    }

    private static JsonObject feed(FeedItem item) {
        var written = new JsonFeedFormat().write(FeedItemFixture.channel(), List.of(item));
        try (var reader = Json.createReader(new StringReader(written))) {
            return reader.readObject();
        }
    }
}
