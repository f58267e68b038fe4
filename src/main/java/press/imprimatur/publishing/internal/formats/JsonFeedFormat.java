package press.imprimatur.publishing.internal.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.publishing.internal.duties.Licence;

/** JSON Feed 1.1. */
final class JsonFeedFormat implements FeedFormat {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String path() {
        return "/feed.json";
    }

    @Override
    public String mediaType() {
        return "application/feed+json";
    }

    @Override
    public String write(FeedChannel channel, List<FeedItem> items) {
        var feed = JSON.objectNode();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", channel.name());
        feed.put("home_page_url", channel.home());
        feed.put("feed_url", channel.self(path()));
        feed.put("description", channel.description());
        feed.put("language", channel.language());
        feed.set("authors", authors(channel.newsroom()));
        var all = feed.putArray("items");
        items.forEach(item -> all.add(item(item)));
        return feed + "\n";
    }

    private static ObjectNode item(FeedItem item) {
        var json = JSON.objectNode();
        json.put("id", item.id());
        json.put("url", item.address());
        item.source()
                .flatMap(FeedSource::address)
                .ifPresent(original -> json.put("external_url", original));
        json.put("title", item.headline());
        json.put("content_html", item.html());
        putIfAny(json, "summary", item.gist());
        json.put("date_published", item.published().toString());
        item.modified().ifPresent(at -> json.put("date_modified", at.toString()));
        if (!item.byline().isEmpty()) {
            json.set("authors", authors(item.byline()));
        }
        if (!item.categories().isEmpty()) {
            var tags = json.putArray("tags");
            item.categories().forEach(tags::add);
        }
        putIfAny(json, "language", item.language());
        if (!item.pictures().isEmpty()) {
            json.put("image", item.pictures().get(0).address());
            var attachments = json.putArray("attachments");
            item.pictures().forEach(picture -> attachments.add(attachment(picture)));
        }
        json.set("_newsroom", ours(item));
        return json;
    }

    private static ArrayNode authors(String name) {
        var authors = JSON.arrayNode();
        authors.addObject().put("name", name);
        return authors;
    }

    private static ObjectNode attachment(FeedPicture picture) {
        var json = JSON.objectNode();
        json.put("url", picture.address());
        json.put("mime_type", picture.mediaType());
        putIfAny(json, "title", credit(picture));
        json.put("size_in_bytes", picture.length());
        return json;
    }

    /** It has no other place for whom a picture is owed to. */
    private static String credit(FeedPicture picture) {
        var licences = picture.licences().stream().map(Licence::name);
        return Stream.concat(picture.credits().stream(), licences)
                .collect(Collectors.joining(" / "));
    }

    /** What the format has no words for. An extension's name begins with an underscore. */
    private static ObjectNode ours(FeedItem item) {
        var json = JSON.objectNode();
        item.source().ifPresent(source -> json.put("source", source.name()));
        putIfAny(json, "dateline", item.dateline());
        putIfAny(json, "direction", item.direction());
        var rights = json.putArray("rights");
        item.rightsInWords().forEach(rights::add);
        item.validUntil().ifPresent(end -> json.put("valid_until", end.toString()));
        return json;
    }

    private static void putIfAny(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }
}
