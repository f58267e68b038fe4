package press.imprimatur.publishing.internal.formats;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads feeds as somebody else's program does; it shares nothing with what writes them. */
final class FeedReader {

    /** What a reader gets of a story. */
    record Story(String id, String address, String title, String html, String byline) {}

    private static final Map<String, Function<String, List<Story>>> READERS =
            Map.of(
                    "application/rss+xml", FeedReader::xml,
                    "application/atom+xml", FeedReader::xml,
                    "application/feed+json", FeedReader::json);

    private FeedReader() {}

    static List<Story> read(FeedFormat format, String feed) {
        return Optional.ofNullable(READERS.get(format.mediaType()))
                .orElseThrow(() -> new AssertionError("nobody reads " + format.mediaType()))
                .apply(feed);
    }

    private static List<Story> xml(String feed) {
        try {
            var input = new SyndFeedInput();
            // Otherwise it takes HTML in CDATA for XML that somebody wrote badly.
            input.setXmlHealerOn(false);
            return input.build(new StringReader(feed)).getEntries().stream()
                    .map(FeedReader::story)
                    .toList();
        } catch (FeedException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<Story> json(String feed) {
        try (var reader = Json.createReader(new StringReader(feed))) {
            return reader.readObject().getJsonArray("items").getValuesAs(FeedReader::story);
        }
    }

    private static Story story(JsonValue value) {
        var item = value.asJsonObject();
        return new Story(
                item.getString("id"),
                item.getString("url"),
                item.getString("title"),
                item.getString("content_html"),
                item.getJsonArray("authors").getJsonObject(0).getString("name"));
    }

    private static Story story(SyndEntry entry) {
        var html =
                entry.getContents().stream()
                        .map(SyndContent::getValue)
                        .findFirst()
                        .orElseGet(() -> entry.getDescription().getValue());
        return new Story(
                entry.getUri(), entry.getLink(), entry.getTitle(), html, entry.getAuthor());
    }
}
