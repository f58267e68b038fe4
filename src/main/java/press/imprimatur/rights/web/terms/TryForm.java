package press.imprimatur.rights.web.terms;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Decisions;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Change;
import press.imprimatur.terms.Channel;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/** "Try it": may a story under these terms be used so, there and then? */
public class TryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final WorkId SOME_STORY = new WorkId(new UUID(0, 1));
    private static final WorkId SOME_PICTURE = new WorkId(new UUID(0, 2));

    private String use = Use.WEB_FULL.name();
    private String place = "";
    private String day = "";
    private String[] features = {};
    private String[] changes = {};

    /** What cannot be read: as long as there is any, there is no answer. */
    public Faults faults() {
        var faults = new Faults();
        places(faults);
        day(faults);
        return faults;
    }

    /**
     * The answer as of that day, relying on these terms beside what is on record; none for a place
     * or a day that cannot be read.
     */
    public Optional<Decision> ask(Instrument draft, Instant now, Decisions decisions) {
        return faults().isEmpty() ? Optional.of(answer(draft, now, decisions)) : Optional.empty();
    }

    private Decision answer(Instrument draft, Instant now, Decisions decisions) {
        var story = story(draft, now);
        var parts = parts(story, draft);
        var places = places(new Faults());
        var at = day(new Faults()).map(TryForm::noon).orElse(now);
        var question =
                Question.of(Act.PUBLISH, Use.valueOf(use), story, parts, channel(places), at)
                        .changed(changes(parts.get(0)))
                        .seenIn(places);
        return decisions.tryOut(
                draft.kind() == InstrumentKind.SUPPLEMENT
                        ? question
                        : question.relyingOn(
                                parts.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        part -> part, part -> draft.ref().id()))),
                draft);
    }

    /** One that the terms speak of, with all that their selection looks at. */
    private static WorkVersion story(Instrument draft, Instant now) {
        var scope = draft.terms().scope();
        if (scope instanceof Scope.OneWork one) {
            return WorkVersion.first(
                    one.work(),
                    one.version().orElse("as granted"),
                    facts(draft, Criteria.ANYTHING, now));
        }
        if (scope instanceof Scope.ListedWorks some) {
            var work = some.works().stream().findFirst().orElse(SOME_STORY);
            return WorkVersion.first(work, "as granted", facts(draft, Criteria.ANYTHING, now));
        }
        var include =
                scope instanceof Scope.Selector selector ? selector.include() : Criteria.ANYTHING;
        return WorkVersion.first(SOME_STORY, "as granted", facts(draft, include, now));
    }

    private static WorkFacts facts(Instrument draft, Criteria fits, Instant now) {
        var languages =
                fits.languages().isEmpty()
                        ? draft.terms().constraints().languages()
                        : fits.languages();
        return new WorkFacts(
                fits.outlet().or(draft::outlet),
                Optional.of(languages.stream().findFirst().orElse("en")),
                Optional.of(first(fits.sections())),
                Set.of(first(fits.bylines())),
                fits.published().from().or(() -> Optional.of(now)),
                Optional.of(first(fits.credits())),
                Optional.of(first(fits.supplierIds())),
                fits.instructions(),
                Optional.of(first(fits.pools())),
                Optional.of(first(fits.events())));
    }

    private static String first(Set<String> values) {
        return values.stream().findFirst().orElse("unnamed");
    }

    private List<Component> parts(WorkVersion story, Instrument draft) {
        var parts = new ArrayList<Component>();
        parts.add(
                draft.kind() == InstrumentKind.PLATFORM_POLICY
                        ? new Component(
                                ComponentKind.EMBED,
                                1,
                                story.work(),
                                Optional.empty(),
                                story.facts(),
                                Optional.empty())
                        : Component.text(ComponentKind.BODY, story));
        if (has("PICTURE")) {
            var isItself = draft.terms().scope() instanceof Scope.Selector;
            var picture = isItself ? SOME_PICTURE : story.work();
            parts.add(Component.image(1, picture, story.facts()).cameWith(story.work()));
        }
        return parts;
    }

    /** Made for readers of those places: without a fence, that is where it is seen. */
    private Channel channel(Set<Place> market) {
        var site = Channel.site("site", "");
        var commerce =
                Arrays.stream(Use.values())
                        .filter(each -> each.group() == Use.Group.COMMERCE && has(each.name()))
                        .collect(Collectors.toSet());
        return new Channel(
                site.id(),
                site.brand(),
                media(),
                market,
                has("GEOFENCE"),
                Set.of(),
                site.server(),
                Set.of(),
                commerce,
                site.recall());
    }

    private Set<Medium> media() {
        return switch (Use.valueOf(use).group()) {
            case FEED -> Set.of(Medium.FEED);
            case MAIL -> Set.of(Medium.MAIL);
            case SOCIAL -> Set.of(Medium.SOCIAL);
            case PRINT -> Set.of(Medium.PRINT);
            case AUDIO -> Set.of(Medium.AUDIO);
            default -> Set.of(Medium.WEB, Medium.MOBILE);
        };
    }

    private boolean has(String feature) {
        return Arrays.asList(features).contains(feature);
    }

    private List<Change> changes(Component of) {
        return Arrays.stream(changes)
                .map(change -> new Change(Use.valueOf(change), of, Optional.empty()))
                .toList();
    }

    private Set<Place> places(Faults faults) {
        return Countries.read("tryPlace", place, faults);
    }

    private Optional<LocalDate> day(Faults faults) {
        try {
            return Optional.of(day).filter(typed -> !typed.isBlank()).map(PlainTime::day);
        } catch (DateTimeParseException malformed) {
            faults.add("tryDay", "rights.dateMalformed", day);
            return Optional.empty();
        }
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = use == null ? Use.WEB_FULL.name() : use;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = Words.orEmpty(place);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = Words.orEmpty(day);
    }

    public String[] getFeatures() {
        return features.clone();
    }

    public void setFeatures(String[] features) {
        this.features = features == null ? new String[0] : features.clone();
    }

    public String[] getChanges() {
        return changes.clone();
    }

    public void setChanges(String[] changes) {
        this.changes = changes == null ? new String[0] : changes.clone();
    }
}
