package press.imprimatur.publishing.internal.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.stream.StreamSupport;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.internal.formats.FeedItem;

/** A JSON Feed as readers' programs read it. */
final class ServedFeed {

    /** The feed of everything, in the form that is read without a doubt. */
    static final String PATH = "/feed.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ServedFeed() {}

    /** What it says of a story, as HTML; empty if it has no item of it, or is no feed. */
    static Optional<String> itemOf(ArticleId article, String feed) {
        var id = FeedItem.id(article.value());
        try {
            return StreamSupport.stream(JSON.readTree(feed).path("items").spliterator(), false)
                    .filter(item -> item.path("id").asText().equals(id))
                    .map(item -> item.path("content_html").asText())
                    .findFirst();
        } catch (JsonProcessingException noFeed) {
            return Optional.empty();
        }
    }
}
