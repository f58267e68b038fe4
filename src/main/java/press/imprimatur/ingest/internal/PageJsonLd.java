package press.imprimatur.ingest.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** What a page's JSON-LD says of its article, in the words of schema.org. */
final class PageJsonLd {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEEPEST = 8;

    /** And others put the marks themselves into it. */
    private static final Pattern MARKS =
            Pattern.compile(
                    "</(?:em|i|b|strong|span|su[bp]|q|cite|u|s|del|strike|small|mark|a)>|<br\\s*/?>",
                    Pattern.CASE_INSENSITIVE);

    private static final Set<String> ARTICLES =
            Set.of(
                    "Article",
                    "BlogPosting",
                    "LiveBlogPosting",
                    "Report",
                    "ReportageNewsArticle",
                    "AnalysisNewsArticle",
                    "BackgroundNewsArticle",
                    "OpinionNewsArticle",
                    "ReviewNewsArticle",
                    "NewsArticle");

    private final Map<String, JsonNode> named = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private boolean broken;

    private PageJsonLd() {}

    static PageJsonLd of(Document page) {
        var data = new PageJsonLd();
        for (var script : page.select("script[type=application/ld+json]")) {
            data.take(script.data());
        }
        return data;
    }

    /** Whether there is JSON-LD that cannot be read. */
    boolean isBroken() {
        return broken;
    }

    /** The first of the properties that has a text; empty if none has. */
    String text(String... properties) {
        for (var property : properties) {
            var text = text(article().path(property));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The text of the story, if it is told here whole; empty if it is not. */
    String articleBody() {
        return article().path("articleBody").asText("").strip();
    }

    /** The names of the persons or organisations in a property, in order. */
    List<String> names(String property) {
        return each(article().path(property)).stream()
                .map(this::resolved)
                .map(one -> one.isTextual() ? plain(one.asText()) : text(one.path("name")))
                .filter(name -> !name.isEmpty() && !name.startsWith("http"))
                .distinct()
                .toList();
    }

    /** The addresses in a property, of texts and of things that have one. */
    List<String> addresses(String property) {
        return each(article().path(property)).stream()
                .map(this::resolved)
                .map(one -> one.isTextual() ? one.asText() : address(one))
                .filter(address -> !address.isBlank())
                .toList();
    }

    private static String address(JsonNode thing) {
        var url = text(thing.path("url"));
        var content = url.isEmpty() ? text(thing.path("contentUrl")) : url;
        return content.isEmpty() ? text(thing.path("@id")) : content;
    }

    private void take(String written) {
        var json = written.strip().replaceAll("^(?:<!--|//<!\\[CDATA\\[)|(?:-->|//\\]\\]>|;)$", "");
        try {
            collect(JSON.readTree(json), 0);
        } catch (JsonProcessingException unreadable) {
            broken = true;
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST || node == null) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> collect(one, depth + 1));
        } else if (node.isObject()) {
            if (node.size() > 1 && node.path("@id").isTextual()) {
                named.putIfAbsent(node.path("@id").asText(), node);
            }
            if (types(node).stream().anyMatch(ARTICLES::contains)) {
                articles.add(node);
            }
            collect(node.path("@graph"), depth + 1);
            collect(node.path("mainEntity"), depth + 1);
        }
    }

    /** News articles before others: a page may hold a blog post about it as well. */
    private JsonNode article() {
        return articles.stream()
                .filter(node -> types(node).stream().anyMatch(type -> type.endsWith("NewsArticle")))
                .findFirst()
                .or(() -> articles.stream().findFirst())
                .orElse(MissingNode.getInstance());
    }

    private static Set<String> types(JsonNode node) {
        return each(node.path("@type")).stream()
                .map(JsonNode::asText)
                .map(type -> type.substring(type.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    private JsonNode resolved(JsonNode node) {
        return node.isObject() && node.size() == 1
                ? named.getOrDefault(node.path("@id").asText(), node)
                : node;
    }

    private static List<JsonNode> each(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).toList()
                : List.of(node);
    }

    private static String text(JsonNode node) {
        return each(node).stream()
                .filter(JsonNode::isTextual)
                .map(one -> plain(one.asText()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Many systems put text that is escaped for HTML into their JSON. */
    private static String plain(String text) {
        var words = Parser.unescapeEntities(text, false);
        return MARKS.matcher(words).find()
                ? SeenText.of(Jsoup.parseBodyFragment(words).body())
                : Texts.line(words);
    }
}
