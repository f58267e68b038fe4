package press.imprimatur.publishing.internal.story;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.rights.Component;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.WorkDescription;

/**
 * What is known of works as of now, beside their texts.
 *
 * @param said what people say of them, or files said
 * @param stories in whose originals pictures stood
 * @param choices what editors chose stories, and their pictures, to rest on
 */
public record Known(
        Map<WorkId, WorkDescription> said,
        Map<PictureId, Set<WorkId>> stories,
        Map<WorkId, Map<WorkId, InstrumentId>> choices) {

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

    private Optional<WorkId> cameWith(PictureId picture, WorkId in) {
        var all = stories.getOrDefault(picture, Set.of());
        return all.contains(in)
                ? Optional.of(in)
                : all.stream().min(Comparator.comparing(WorkId::toString));
    }
}
