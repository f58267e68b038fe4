package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Act;
import press.imprimatur.rights.Channel;
import press.imprimatur.rights.Circumstance;
import press.imprimatur.rights.Component;
import press.imprimatur.rights.ComponentKind;
import press.imprimatur.rights.Medium;
import press.imprimatur.rights.Place;
import press.imprimatur.rights.Question;
import press.imprimatur.rights.Timing;
import press.imprimatur.rights.Use;
import press.imprimatur.rights.WorkFacts;
import press.imprimatur.rights.WorkVersion;
import press.imprimatur.sources.OutletId;

/**
 * A question as scripts ask it.
 *
 * @param act PUBLISH unless it says KEEP
 * @param work the story
 * @param outlet whose it is; absent if it is ours
 * @param pictures beside the body, which is always asked about
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
        List<PictureJson> pictures,
        Optional<String> brand,
        Set<Medium> media,
        List<String> market,
        Set<Use> commerce,
        Set<Circumstance> circumstances,
        Optional<Instant> at,
        Optional<Instant> firstPublishedAt,
        Optional<Instant> plannedUntil) {

    /** A picture of the story. */
    public record PictureJson(WorkId work, Optional<WorkId> cameWith, Optional<String> credit) {}

    Question question(Instant now) {
        if (use == null) {
            throw new FieldRefused("use", "rights.useMissing");
        }
        if (work == null) {
            throw new FieldRefused("work", "rights.noWorks");
        }
        var story = WorkVersion.first(work, given(version).orElse("current"), facts());
        var timing =
                new Timing(given(at).orElse(now), given(firstPublishedAt), given(plannedUntil));
        return Question.of(
                        given(act).orElse(Act.PUBLISH),
                        use,
                        story,
                        components(story),
                        channel(),
                        timing.at())
                .timed(timing)
                .under(circumstances == null ? Set.of() : circumstances);
    }

    private WorkFacts facts() {
        return new WorkFacts(
                outlet, language, null, null, publishedAt, null, null, null, null, null);
    }

    private List<Component> components(WorkVersion story) {
        var components = new ArrayList<Component>();
        components.add(Component.text(ComponentKind.BODY, story));
        for (var picture : pictures == null ? List.<PictureJson>of() : pictures) {
            if (picture.work() == null) {
                throw new FieldRefused("pictures.work", "rights.noWorks");
            }
            var facts =
                    new WorkFacts(
                            null, null, null, null, null, picture.credit(), null, null, null, null);
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
                Optional.empty(),
                commerce,
                Channel.Recall.OURS);
    }

    private static <T> Optional<T> given(Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }
}
