package press.imprimatur.publishing.internal.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.imprimatur.articles.Origin;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.provenance.OriginalDate;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Change;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Use;

/**
 * What follows from a revision of a story and its original, and so never changes: enough to ask
 * about the story again without reading its text. What is said of its pictures may change and is
 * not in it.
 *
 * @param version the hash of the state of the work
 * @param language empty if it has none, as the byline
 * @param originalAt when the original came out
 * @param pictures in the order in which they stand
 * @param corrects the hashes of the originals that the one of this text is a correction of
 * @param written the language of its original; empty if that does not say, or says another one than
 *     an editor of the very same words, or there is none
 */
public record RevisionFacts(
        String version,
        Optional<UUID> outlet,
        String language,
        String byline,
        Optional<Instant> originalAt,
        boolean hasDeck,
        List<UUID> pictures,
        List<Edit> changes,
        Lengths lengths,
        Set<String> corrects,
        Optional<String> written) {

    /** Of the way in which texts are compared and measured: another one makes other outlines. */
    public static final int EDITION = 6;

    /** A change and the words that it was made in. */
    public record Edit(
            Use change, ComponentKind part, Optional<String> where, Optional<Integer> houseStyle) {

        /**
         * {@code ABRIDGE BODY paragraph 4}, or {@code STYLE_EDIT BODY/7 paragraph 4} by a version
         * of the house style: what {@link #toString} wrote.
         */
        public static Edit of(String text) {
            var words = text.split(" ", 3);
            var part = words[1].split("/", 2);
            return new Edit(
                    Use.valueOf(words[0]),
                    ComponentKind.valueOf(part[0]),
                    words.length < 3 ? Optional.empty() : Optional.of(words[2]),
                    part.length < 2 ? Optional.empty() : Optional.of(Integer.valueOf(part[1])));
        }

        @Override
        public String toString() {
            return change
                    + " "
                    + part.name()
                    + houseStyle.map(version -> "/" + version).orElse("")
                    + where.map(words -> " " + words).orElse("");
        }
    }

    public static RevisionFacts of(Story story) {
        var text = story.article().text();
        return new RevisionFacts(
                story.version().version(),
                story.version().facts().outlet().map(OutletId::value),
                text.language(),
                text.byline(),
                story.article().origin().flatMap(Origin::published).map(OriginalDate::instant),
                !text.deck().isEmpty(),
                story.pictures().stream().map(each -> each.picture().id().value()).toList(),
                story.changes().stream().map(RevisionFacts::edit).toList(),
                story.lengths(),
                story.version().corrects(),
                Stories.written(story.article(), story.original()));
    }

    private static Edit edit(Change change) {
        return new Edit(
                change.change(), change.component().kind(), change.where(), change.houseStyle());
    }

    /** What a decision has to know of the story, with it and its pictures as said to be now. */
    public Matter matter(WorkId work, Map<PictureId, Picture> shown, Known known) {
        var read = Stories.facts(outlet.map(OutletId::new), language, byline, originalAt);
        var state = known.version(work, version, corrects, read, written);
        var words = Stories.words(hasDeck, state);
        var components = new ArrayList<>(words);
        for (var name : pictures) {
            var number = components.size() - words.size() + 1;
            components.add(known.component(number, shown.get(new PictureId(name)), work));
        }
        var edits = changes.stream().map(edit -> change(edit, words)).toList();
        return new Matter(state, components, edits, lengths, known.chosenFor(work));
    }

    private static Change change(Edit edit, List<Component> words) {
        var part = words.stream().filter(each -> each.kind() == edit.part()).findFirst();
        return new Change(edit.change(), part.orElseThrow(), edit.where(), edit.houseStyle());
    }
}
