package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.Act;
import press.imprimatur.rights.Circumstance;
import press.imprimatur.rights.Extent;
import press.imprimatur.rights.Medium;
import press.imprimatur.rights.Place;
import press.imprimatur.rights.WorkFacts;
import press.imprimatur.sources.OutletId;

/** What a question tells beside party, action and target, by the names of what constraints ask. */
final class RequestContext {

    static final String SPATIAL = "spatial";
    private static final String PUBLISHED = "publishedAt";
    private static final Set<String> MEMBERS =
            Set.of(
                    "act",
                    "circumstance",
                    "count",
                    "credit",
                    "byline",
                    "deliveryChannel",
                    "firstPublishedAt",
                    "fulfilled",
                    "language",
                    "liveAtOnce",
                    "media",
                    "memberOf",
                    "outlet",
                    "paragraphs",
                    "partOf",
                    "percentage",
                    "plannedUntil",
                    PUBLISHED,
                    "section",
                    SPATIAL,
                    "supplierId",
                    "words");

    private final LinkedObject given;

    /**
     * @throws FieldRefused if it tells what nobody asks for
     */
    RequestContext(JsonNode context) {
        given = LinkedObject.of(context);
        given.members().stream()
                .filter(member -> !MEMBERS.contains(member))
                .findFirst()
                .ifPresent(member -> {
                    throw new FieldRefused("context", "odrl.contextUnknown", member);
                });
    }

    /** Whether it tells what a constraint looks at. */
    boolean tells(String operand) {
        var name = operand.startsWith(Profile.PREFIX) ? operand.substring(4) : operand;
        return given.has(name)
                || name.equals("media") && given.has("deliveryChannel")
                || name.equals("deliveryChannel") && given.has("media");
    }

    Act act() {
        return one("act", name -> Enum.valueOf(Act.class, name)).orElse(Act.PUBLISH);
    }

    Optional<Instant> instant(String name) {
        return one(name, Instant::parse);
    }

    Optional<Instant> publishedAt() {
        return instant(PUBLISHED);
    }

    Optional<Integer> number(String name) {
        return one(name, Integer::valueOf);
    }

    Set<String> words(String name) {
        return given.all(name).stream().map(LinkedObject::text).collect(Collectors.toSet());
    }

    Set<Place> places() {
        return all(SPATIAL, ValueLimits::place);
    }

    /** All there are if nobody tells: what is permitted then is permitted by any. */
    Set<Medium> media() {
        var media = EnumSet.noneOf(Medium.class);
        for (var name : List.of("media", "deliveryChannel")) {
            all(name, ValueLimits::media).forEach(media::addAll);
        }
        return media.isEmpty() ? EnumSet.allOf(Medium.class) : media;
    }

    Set<Circumstance> circumstances() {
        return all(
                "circumstance",
                name -> Profile.constant(Circumstance.class, LinkedObject.term(name)));
    }

    WorkFacts facts() {
        return new WorkFacts(
                one("outlet", OutletId::of),
                given.text("language"),
                given.text("section"),
                words("byline"),
                publishedAt(),
                given.text("credit"),
                given.text("supplierId"),
                null,
                null,
                null);
    }

    /** How long it is; empty if what is looked at is not told. */
    Optional<Extent> extent(Set<String> operands) {
        var isTold =
                Set.of("imp:words", "imp:paragraphs", "percentage").stream()
                        .filter(operands::contains)
                        .allMatch(this::tells);
        if (!isTold) {
            return Optional.empty();
        }
        var percent = number("percentage").orElse(0);
        var words = number("words").orElse(percent);
        var whole = percent == 0 ? 0 : (int) (words * 100L / percent);
        return Optional.of(new Extent(words, number("paragraphs").orElse(0), whole));
    }

    private <T> Set<T> all(String name, Function<String, T> reader) {
        return given.all(name).stream()
                .map(LinkedObject::text)
                .map(text -> read(name, text, reader))
                .collect(Collectors.toSet());
    }

    private <T> Optional<T> one(String name, Function<String, T> reader) {
        return given.text(name).map(text -> read(name, text, reader));
    }

    private static <T> T read(String name, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException | BusinessException unreadable) {
            throw new FieldRefused("context", "odrl.contextUnreadable", name, text);
        }
    }
}
