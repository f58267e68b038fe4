package press.imprimatur.publishing.internal.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.imprimatur.articles.DerivedFrom;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.rights.WorkDescription;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;
import press.imprimatur.terms.WorkVersion.Derivation;

/**
 * What is known of works as of now, beside their texts.
 *
 * @param said what people say of them, or files said
 * @param stories in whose originals pictures stood
 * @param choices what editors chose stories, and their pictures, to rest on
 * @param lines what stories were made from here, the nearest first; without those that were made
 *     from none
 * @param outSince when what stories were made from first came out; without what never did
 */
public record Known(
        Map<WorkId, WorkDescription> said,
        Map<PictureId, Set<WorkId>> stories,
        Map<WorkId, Map<WorkId, InstrumentId>> choices,
        Map<WorkId, List<DerivedFrom>> lines,
        Map<WorkId, Instant> outSince) {

    /**
     * The version of a story that would be out, with what it was made from. All of a line is one
     * story, in the state of its original that the last of it was made from.
     *
     * @param state the hash of that original; of a story of our own, of its text
     * @param corrects the hashes of the originals that it corrects
     * @param read what its text and its origin say of it
     * @param original the language of that original; empty if it does not say, or there is none
     */
    WorkVersion version(
            WorkId work,
            String state,
            Set<String> corrects,
            WorkFacts read,
            Optional<String> original) {
        var line = lines.getOrDefault(work, List.of());
        var from = Optional.<Derivation>empty();
        for (var index = line.size() - 1; index >= 0; index--) {
            from = Optional.of(derivation(line.get(index), state, corrects, read, from, original));
        }
        var version = new WorkVersion(work, state, corrects, false, of(work).ofStory(read), from);
        return line.isEmpty() ? asWritten(version, original) : version;
    }

    /**
     * Permissions select by the language in which the owner wrote it. A reprint that was translated
     * where it stands has none of that left: it was made from itself, as it was captured.
     */
    private static WorkVersion asWritten(WorkVersion eldest, Optional<String> original) {
        if (original.isEmpty()) {
            return eldest;
        }
        var written =
                new WorkVersion(
                        eldest.work(),
                        eldest.version(),
                        eldest.corrects(),
                        eldest.isUpdate(),
                        eldest.facts().in(original.get()),
                        Optional.empty());
        if (!eldest.isInAnotherLanguageThan(written)) {
            return eldest;
        }
        var made = new Derivation(written, Use.TRANSLATE, true, Optional.empty());
        return new WorkVersion(
                eldest.work(),
                eldest.version(),
                eldest.corrects(),
                eldest.isUpdate(),
                eldest.facts(),
                Optional.of(made));
    }

    private Derivation derivation(
            DerivedFrom step,
            String state,
            Set<String> corrects,
            WorkFacts read,
            Optional<Derivation> from,
            Optional<String> original) {
        var work = step.article().work();
        var since = Optional.ofNullable(outSince.get(work));
        if (step.state().isEmpty()) {
            return new Derivation(WorkVersion.unknown(work), step.change(), true, since);
        }
        var facts =
                Stories.facts(read.outlet(), step.language(), step.byline(), read.publishedAt());
        var its = read.outlet().isPresent() ? state : step.state();
        var parent = new WorkVersion(work, its, corrects, false, of(work).ofStory(facts), from);
        var elder = from.isEmpty() ? asWritten(parent, original) : parent;
        return new Derivation(elder, step.change(), true, since);
    }

    /** Who translated it: a shorter version of a translation has the translator of that. */
    Optional<String> translator(WorkId work) {
        var said = of(work).translator();
        for (var step : lines.getOrDefault(work, List.of())) {
            if (said.isPresent() || step.change() == Use.TRANSLATE) {
                return said;
            }
            said = of(step.article().work()).translator();
        }
        return said;
    }

    /** What an editor chose a story and its pictures to rest on, by work. */
    Map<WorkId, InstrumentId> chosenFor(WorkId story) {
        return choices.getOrDefault(story, Map.of());
    }

    WorkDescription of(WorkId work) {
        return said.getOrDefault(work, WorkDescription.NONE);
    }

    /**
     * The picture as rights ask about it, where it stands in a story: it came with that story, or
     * with another, or nobody knows of any.
     */
    Component component(int number, Picture picture, WorkId in) {
        var work = picture.id().work();
        var image = Component.image(number, work, of(work).ofPicture(picture.facts()));
        return cameWith(picture.id(), in).map(image::cameWith).orElse(image);
    }

    /** With the story that it stands in, by whichever name it stood in the original of that. */
    private Optional<WorkId> cameWith(PictureId picture, WorkId in) {
        var all = stories.getOrDefault(picture, Set.of());
        return Stream.concat(Stream.of(in), madeFrom(in))
                .filter(all::contains)
                .findFirst()
                .or(() -> all.stream().min(Comparator.comparing(WorkId::toString)));
    }

    private Stream<WorkId> madeFrom(WorkId story) {
        return lines.getOrDefault(story, List.of()).stream().map(step -> step.article().work());
    }
}
