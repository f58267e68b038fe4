package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Act;
import press.imprimatur.rights.Channel;
import press.imprimatur.rights.Circumstance;
import press.imprimatur.rights.Component;
import press.imprimatur.rights.ComponentKind;
import press.imprimatur.rights.Extent;
import press.imprimatur.rights.Medium;
import press.imprimatur.rights.Place;
import press.imprimatur.rights.Question;
import press.imprimatur.rights.Timing;
import press.imprimatur.rights.Use;
import press.imprimatur.rights.WorkDescription;
import press.imprimatur.rights.WorkFacts;
import press.imprimatur.rights.WorkVersion;
import press.imprimatur.sources.OutletId;

/**
 * A question as scripts ask it.
 *
 * @param act PUBLISH unless it says KEEP
 * @param work the story
 * @param outlet whose it is; absent if it is ours
 * @param length how long its text is; what terms limit is UNKNOWN unless it is said
 * @param pictures beside the body, which is always asked about; none if absent
 * @param media WEB and MOBILE unless it says otherwise
 * @param market where the channel's readers are; everywhere unless it says otherwise
 * @param at now, unless it says otherwise
 */
public record QuestionJson(
        Optional<Act> act,
        Use use,
        WorkId work,
        Optional<String> version,
        Optional<OutletId> outlet,
        Optional<String> language,
        Optional<Instant> publishedAt,
        Optional<LengthJson> length,
        List<PictureJson> pictures,
        Optional<String> brand,
        Set<Medium> media,
        List<String> market,
        Set<Use> commerce,
        Set<Circumstance> circumstances,
        Optional<Instant> at,
        Optional<Instant> firstPublishedAt,
        Optional<Instant> plannedUntil) {

    public QuestionJson {
        pictures = pictures == null ? List.of() : pictures;
    }

    /**
     * How long the text is.
     *
     * @param wordsOfOriginal the same as {@code words} unless it says otherwise
     */
    public record LengthJson(int words, int paragraphs, Optional<Integer> wordsOfOriginal) {

        Extent extent() {
            if (words < 0 || paragraphs < 0 || given(wordsOfOriginal).orElse(0) < 0) {
                throw new FieldRefused("length", "rights.lengthNegative");
            }
            return new Extent(words, paragraphs, given(wordsOfOriginal).orElse(words));
        }
    }

    /** A picture of the story. */
    public record PictureJson(WorkId work, Optional<WorkId> cameWith, Optional<String> credit) {}

    /** The works that it is about. */
    Set<WorkId> works() {
        var works = new HashSet<WorkId>();
        pictures().forEach(picture -> works.add(picture.work()));
        works.add(work);
        works.remove(null);
        return works;
    }

    /**
     * @param said what is on record of these works, beside what the question tells of them
     */
    Question question(Instant now, Map<WorkId, WorkDescription> said) {
        if (use == null) {
            throw new FieldRefused("use", "rights.useMissing");
        }
        if (work == null) {
            throw new FieldRefused("work", "rights.noWorks");
        }
        var story = WorkVersion.first(work, given(version).orElse("current"), facts(said));
        var timing =
                new Timing(given(at).orElse(now), given(firstPublishedAt), given(plannedUntil));
        return Question.of(
                        given(act).orElse(Act.PUBLISH),
                        use,
                        story,
                        components(story, said),
                        channel(),
                        timing.at())
                .timed(timing)
                .under(circumstances == null ? Set.of() : circumstances);
    }

    private WorkFacts facts(Map<WorkId, WorkDescription> said) {
        var told =
                new WorkFacts(
                        outlet, language, null, null, publishedAt, null, null, null, null, null);
        return said.getOrDefault(work, WorkDescription.NONE).ofStory(told);
    }

    private List<Component> components(WorkVersion story, Map<WorkId, WorkDescription> said) {
        var components = new ArrayList<Component>();
        var text = Component.text(ComponentKind.BODY, story);
        components.add(given(length).map(LengthJson::extent).map(text::measuring).orElse(text));
        for (var picture : pictures()) {
            if (picture.work() == null) {
                throw new FieldRefused("pictures.work", "rights.noWorks");
            }
            var told =
                    new WorkFacts(
                            null, null, null, null, null, picture.credit(), null, null, null, null);
            var facts = said.getOrDefault(picture.work(), WorkDescription.NONE).ofPicture(told);
            var image = Component.image(components.size(), picture.work(), facts);
            components.add(given(picture.cameWith()).map(image::cameWith).orElse(image));
        }
        return components;
    }

    private Channel channel() {
        var means = media == null || media.isEmpty() ? Set.of(Medium.WEB, Medium.MOBILE) : media;
        var places = market == null ? List.<Place>of() : market.stream().map(Place::new).toList();
        return new Channel(
                "asked",
                given(brand).orElse("ours"),
                means,
                Set.copyOf(places),
                false,
                Set.of(),
                Optional.empty(),
                Set.of(),
                commerce,
                Channel.Recall.OURS);
    }

    private static <T> Optional<T> given(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }
}
