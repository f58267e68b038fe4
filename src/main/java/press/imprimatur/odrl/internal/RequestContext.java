package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Extent;
import press.imprimatur.terms.GranteeAnswer;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.WorkFacts;

/** What a question tells beside party, action and target, by the names of what constraints ask. */
final class RequestContext {

    static final String SPATIAL = "spatial";
    private static final String CAME_WITH = "cameWith";
    private static final String GRANTEE = "grantee";
    private static final String NOT_GRANTEE = "notGrantee";
    private static final String PUBLISHED = "publishedAt";
    private static final String STORY = "story";

    /**
     * What is told of a work: of a text, of a picture, or of the story that a picture came with.
     */
    private static final Set<String> FACTS =
            Set.of(
                    "byline",
                    "credit",
                    "event",
                    "instruction",
                    "language",
                    "outlet",
                    "pool",
                    PUBLISHED,
                    "section",
                    "supplierId");

    private static final Set<String> MEMBERS =
            Set.of(
                    "act",
                    "brand",
                    CAME_WITH,
                    "circumstance",
                    "count",
                    "credit",
                    "byline",
                    "deliveryChannel",
                    "event",
                    "firstPublishedAt",
                    "fulfilled",
                    GRANTEE,
                    "instruction",
                    "language",
                    "liveAtOnce",
                    "media",
                    "memberOf",
                    NOT_GRANTEE,
                    "outlet",
                    "paragraphs",
                    "partOf",
                    "percentage",
                    "plannedUntil",
                    "pool",
                    PUBLISHED,
                    "section",
                    "server",
                    SPATIAL,
                    STORY,
                    "supplierId",
                    "version",
                    "words");

    /** What is always told, or never asked of the question. */
    private static final Set<String> KNOWN =
            Set.of(
                    "dateTime",
                    "imp:publishTime",
                    "imp:release",
                    "elapsedTime",
                    "imp:originAge",
                    ConstraintWriter.AFTER_ORIGINAL,
                    ConstraintWriter.NOT_BEFORE,
                    "imp:circumstance");

    private final JsonNode given;
    private final boolean isPartyTold;
    private final WorkFacts ofStory;

    /**
     * @param isPartyTold whether the question says who asks, beside this
     * @throws FieldRefused if it tells what nobody asks for
     */
    RequestContext(JsonNode context, boolean isPartyTold) {
        given = context;
        this.isPartyTold = isPartyTold;
        refuseOthers(context, MEMBERS);
        ofStory = storyTold();
    }

    /** The same of nothing but a work. */
    private RequestContext(JsonNode facts) {
        given = facts;
        isPartyTold = false;
        refuseOthers(facts, FACTS);
        ofStory = WorkFacts.NONE;
    }

    private static void refuseOthers(JsonNode told, Set<String> members) {
        told.properties()
                .forEach(each -> {
                    if (!members.contains(each.getKey())) {
                        throw new FieldRefused("context", "odrl.contextUnknown", each.getKey());
                    }
                });
    }

    /** What is told of the story apart from the picture that came with it. */
    private WorkFacts storyTold() {
        if (!given.has(STORY)) {
            return WorkFacts.NONE;
        }
        if (!isOfPicture() || !given.get(STORY).isObject()) {
            throw new FieldRefused("context", "odrl.contextUnreadable", STORY, given.get(STORY));
        }
        return new RequestContext(given.get(STORY)).factsOfWork();
    }

    /** Whether it tells what a constraint looks at. */
    boolean tells(String operand) {
        var name = operand.startsWith(Profile.PREFIX) ? operand.substring(4) : operand;
        return switch (name) {
            case "media", "deliveryChannel" -> given.has("media") || given.has("deliveryChannel");
            case GRANTEE -> given.has(GRANTEE) || given.has(NOT_GRANTEE);
            case "brand" -> given.has("brand") || isPartyTold;
            case ConstraintReader.DELAY -> isTold(PUBLISHED);
            default -> KNOWN.contains(operand) || isTold(name);
        };
    }

    private boolean isTold(String name) {
        return given.has(name) || FACTS.contains(name) && given.path(STORY).has(name);
    }

    /** Under which brand; absent if it is that of who asks. */
    Optional<String> brand() {
        return text("brand");
    }

    /** Whether the target is a picture that stood in a story. */
    boolean isOfPicture() {
        return given.has(CAME_WITH);
    }

    /** The story in whose original the picture stood that is asked for; absent if it is none. */
    Optional<String> cameWith() {
        return text(CAME_WITH);
    }

    /** What who asks is and is not, of what papers ask; of anything else nobody tells. */
    Map<String, Boolean> answers() {
        var answers = new HashMap<String, Boolean>();
        words(NOT_GRANTEE).forEach(each -> answers.put(GranteeAnswer.key(each), false));
        for (var each : words(GRANTEE)) {
            if (answers.put(GranteeAnswer.key(each), true) != null) {
                throw new FieldRefused("context", "odrl.contextUnreadable", GRANTEE, each);
            }
        }
        return answers;
    }

    /** Of which version of the work, by its hash. */
    Optional<String> version() {
        return text("version");
    }

    Act act() {
        return one("act", name -> Enum.valueOf(Act.class, name)).orElse(Act.PUBLISH);
    }

    Optional<Instant> instant(String name) {
        return one(name, Instant::parse);
    }

    Optional<Instant> publishedAt() {
        return ofStory.publishedAt().or(() -> instant(PUBLISHED));
    }

    Optional<Integer> number(String name) {
        return one(
                name,
                text -> {
                    var number = Integer.parseInt(text);
                    ConstraintReader.require(number >= 0);
                    return number;
                });
    }

    Set<String> words(String name) {
        return Set.copyOf(texts(name));
    }

    /** From where it is served; absent if nobody tells. */
    Optional<Place> server() {
        return one("server", ValueLimits::place);
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
                name -> Profile.constant(Circumstance.class, Vocabulary.term(name)));
    }

    /**
     * What is told of a text, or of a story that a picture came with: by itself, or beside what is
     * told of the picture.
     */
    WorkFacts facts() {
        var beside = factsOfWork();
        if (!isOfPicture()) {
            return beside;
        }
        return new WorkFacts(
                ofStory.outlet().or(beside::outlet),
                ofStory.language().or(beside::language),
                ofStory.section().or(beside::section),
                ofStory.bylines().isEmpty() ? beside.bylines() : ofStory.bylines(),
                publishedAt(),
                ofStory.credit(),
                ofStory.supplierId(),
                ofStory.instructions(),
                ofStory.pool(),
                ofStory.event());
    }

    private WorkFacts factsOfWork() {
        return new WorkFacts(
                one("outlet", OutletId::of),
                text("language"),
                text("section"),
                words("byline"),
                instant(PUBLISHED),
                text("credit"),
                text("supplierId"),
                words("instruction"),
                text("pool"),
                text("event"));
    }

    /** What is told of a picture itself; the rest is of the story that it came with. */
    WorkFacts factsOfPicture() {
        return new WorkFacts(
                null,
                null,
                null,
                null,
                null,
                text("credit"),
                text("supplierId"),
                words("instruction"),
                text("pool"),
                text("event"));
    }

    /** How long it is; empty if nothing of it is told. */
    Optional<Extent> extent() {
        if (!given.has("words") && !given.has("paragraphs") && !given.has("percentage")) {
            return Optional.empty();
        }
        var percent = number("percentage").orElse(0);
        var words = number("words").orElse(percent);
        var whole = percent == 0 ? 0 : Math.min(Integer.MAX_VALUE, words * 100L / percent);
        return Optional.of(new Extent(words, number("paragraphs").orElse(0), (int) whole));
    }

    private <T> Set<T> all(String name, Function<String, T> reader) {
        return texts(name).stream()
                .map(text -> read(name, text, reader))
                .collect(Collectors.toSet());
    }

    private <T> Optional<T> one(String name, Function<String, T> reader) {
        return text(name).map(text -> read(name, text, reader));
    }

    private Optional<String> text(String name) {
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
