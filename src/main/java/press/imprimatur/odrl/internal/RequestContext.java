package press.imprimatur.odrl.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.FieldRefused;
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

    private final ToldValues told;
    private final Optional<ToldValues> toldOfStory;
    private final boolean isPartyTold;
    private final WorkFacts ofStory;

    /**
     * @param isPartyTold whether the question says who asks, beside this
     * @throws FieldRefused if it tells what nobody asks for
     */
    RequestContext(JsonNode context, boolean isPartyTold) {
        this.told = new ToldValues(context, MEMBERS);
        this.isPartyTold = isPartyTold;
        this.toldOfStory = toldOfStory();
        this.ofStory = toldOfStory.map(ToldValues::facts).orElse(WorkFacts.NONE);
    }

    /** What is told of the story apart from the picture that came with it. */
    private Optional<ToldValues> toldOfStory() {
        var story = told.object(STORY);
        if (story.isPresent() && !isOfPicture()) {
            throw new FieldRefused("context", "odrl.contextUnknown", STORY);
        }
        return story.map(each -> new ToldValues(each, ToldValues.FACTS));
    }

    /** Whether it tells what a constraint looks at. */
    boolean tells(String operand) {
        var name = operand.startsWith(Profile.PREFIX) ? operand.substring(4) : operand;
        return switch (name) {
            case "media", "deliveryChannel" -> told.has("media") || told.has("deliveryChannel");
            case GRANTEE -> told.has(GRANTEE) || told.has(NOT_GRANTEE);
            case "brand" -> told.has("brand") || isPartyTold;
            case ConstraintReader.DELAY -> isTold(PUBLISHED);
            // By itself a picture has none.
            case "language" -> isTold(name) || isOfPicture();
            default -> KNOWN.contains(operand) || isTold(name);
        };
    }

    private boolean isTold(String name) {
        return told.has(name) || toldOfStory.filter(story -> story.has(name)).isPresent();
    }

    /** Under which brand; absent if it is that of who asks. */
    Optional<String> brand() {
        return told.text("brand");
    }

    /** Whether the target is a picture that stood in a story. */
    boolean isOfPicture() {
        return told.has(CAME_WITH);
    }

    /** The story in whose original the picture stood that is asked for; absent if it is none. */
    Optional<String> cameWith() {
        return told.text(CAME_WITH);
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
        return told.text("version");
    }

    Act act() {
        return told.one("act", name -> Enum.valueOf(Act.class, name)).orElse(Act.PUBLISH);
    }

    Optional<Instant> instant(String name) {
        return told.one(name, Instant::parse);
    }

    Optional<Instant> publishedAt() {
        return ofStory.publishedAt().or(() -> instant(PUBLISHED));
    }

    Optional<Integer> number(String name) {
        return told.one(
                name,
                text -> {
                    var number = Integer.parseInt(text);
                    ConstraintReader.require(number >= 0);
                    return number;
                });
    }

    Set<String> words(String name) {
        return told.words(name);
    }

    /** From where it is served; absent if nobody tells. */
    Optional<Place> server() {
        return told.one("server", ValueLimits::place);
    }

    Set<Place> places() {
        return told.all(SPATIAL, ValueLimits::place);
    }

    /** All there are if nobody tells: what is permitted then is permitted by any. */
    Set<Medium> media() {
        var media = EnumSet.noneOf(Medium.class);
        for (var name : List.of("media", "deliveryChannel")) {
            told.all(name, ValueLimits::media).forEach(media::addAll);
        }
        return media.isEmpty() ? EnumSet.allOf(Medium.class) : media;
    }

    Set<Circumstance> circumstances() {
        return told.all(
                "circumstance",
                name -> Profile.constant(Circumstance.class, Vocabulary.term(name)));
    }

    /**
     * What is told of a text, or of a story that a picture came with: by itself, or beside what is
     * told of the picture.
     */
    WorkFacts facts() {
        var beside = told.facts();
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

    /** What is told of a picture itself; the rest is of the story that it came with. */
    WorkFacts factsOfPicture() {
        return new WorkFacts(
                null,
                null,
                null,
                null,
                null,
                told.text("credit"),
                told.text("supplierId"),
                words("instruction"),
                told.text("pool"),
                told.text("event"));
    }

    /** How long it is; empty if nothing of it is told. */
    Optional<Extent> extent() {
        if (!told.has("words") && !told.has("paragraphs") && !told.has("percentage")) {
            return Optional.empty();
        }
        var percent = number("percentage").orElse(0);
        var words = number("words").orElse(percent);
        var whole = percent == 0 ? 0 : Math.min(Integer.MAX_VALUE, words * 100L / percent);
        return Optional.of(new Extent(words, number("paragraphs").orElse(0), (int) whole));
    }
}
