package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.WorkFacts;

/** The values that a question tells by name. */
final class ToldValues {

    /** What is told of a work: a text, a picture, or the story that a picture came with. */
    static final Set<String> FACTS =
            Set.of(
                    "byline",
                    "credit",
                    "event",
                    "instruction",
                    "language",
                    "outlet",
                    "pool",
                    "publishedAt",
                    "section",
                    "supplierId");

    private final JsonNode given;

    /**
     * @param members what may be told here
     * @throws FieldRefused if it tells anything else
     */
    ToldValues(JsonNode given, Set<String> members) {
        this.given = given;
        given.properties()
                .forEach(each -> {
                    if (!members.contains(each.getKey())) {
                        throw new FieldRefused("context", "odrl.contextUnknown", each.getKey());
                    }
                });
    }

    boolean has(String name) {
        return given.has(name);
    }

    /**
     * What is told of something by itself; empty if nothing is.
     *
     * @throws FieldRefused if it is no object
     */
    Optional<JsonNode> object(String name) {
        var found = Optional.ofNullable(given.get(name));
        if (found.isPresent() && !found.get().isObject()) {
            throw new FieldRefused("context", "odrl.contextUnreadable", name, found.get());
        }
        return found;
    }

    /** All of a work that is told. */
    WorkFacts facts() {
        return new WorkFacts(
                one("outlet", OutletId::of),
                text("language"),
                text("section"),
                words("byline"),
                one("publishedAt", Instant::parse),
                text("credit"),
                text("supplierId"),
                words("instruction"),
                text("pool"),
                text("event"));
    }

    Set<String> words(String name) {
        return Set.copyOf(texts(name));
    }

    <T> Set<T> all(String name, Function<String, T> reader) {
        return texts(name).stream()
                .map(text -> read(name, text, reader))
                .collect(Collectors.toSet());
    }

    <T> Optional<T> one(String name, Function<String, T> reader) {
        return text(name).map(text -> read(name, text, reader));
    }

    Optional<String> text(String name) {
        var texts = texts(name);
        if (texts.size() > 1) {
            throw new FieldRefused("context", "odrl.contextUnreadable", name, texts.get(1));
        }
        return texts.stream().findFirst();
    }

    /** One value may stand for a list of one; nothing but words and numbers is told. */
    private List<String> texts(String name) {
        var texts = new ArrayList<String>();
        var value = given.path(name);
        var values = value.isArray() ? value : List.of(value);
        for (var each : values) {
            var isNamed = each.isObject() && each.size() == 1;
            var plain = isNamed ? each.path(each.has("@id") ? "@id" : "@value") : each;
            if (plain.isContainerNode() || plain.isNull() || isNamed && plain.isMissingNode()) {
                throw new FieldRefused("context", "odrl.contextUnreadable", name, each);
            }
            if (!plain.isMissingNode()) {
                texts.add(plain.asText());
            }
        }
        return texts;
    }

    private static <T> T read(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException | BusinessException unreadable) {
            throw new FieldRefused("context", "odrl.contextUnreadable", name, text);
        }
    }
}
