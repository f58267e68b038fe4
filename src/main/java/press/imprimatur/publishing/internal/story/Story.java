package press.imprimatur.publishing.internal.story;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.articles.Article;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.media.Logo;
import press.imprimatur.provenance.Original;
import press.imprimatur.publishing.PublicNote;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Change;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.WorkVersion;

/**
 * An article with all that a decision and a rendering need of it, read once.
 *
 * @param outlet whose story it is; empty for our own
 * @param version the state of the work that would be out
 * @param words its headline, deck and body as rights ask about them
 * @param pictures those that it shows, in order
 * @param changes what was changed since the original; empty for our own
 * @param original the text it was made from; empty for our own
 * @param logo of the outlet; empty for our own, and if nobody has given its file
 * @param summary a few lines of it for feeds and lists
 * @param chosen what an editor chose it, and its pictures, to rest on, by work
 * @param translator who translated it; empty if nobody has said
 * @param takenIn when its original was captured; empty for our own
 * @param lengths how long its text is, and that summary
 * @param notes what was corrected or noted of it in public, the earliest first
 */
public record Story(
        Article article,
        Optional<Outlet> outlet,
        WorkVersion version,
        List<Component> words,
        List<StoryPicture> pictures,
        List<Change> changes,
        Optional<Original> original,
        Optional<Logo> logo,
        String summary,
        Lengths lengths,
        Map<WorkId, InstrumentId> chosen,
        Optional<String> translator,
        Optional<Instant> takenIn,
        List<PublicNote> notes) {

    List<Component> components() {
        return Stream.concat(words.stream(), pictures.stream().map(StoryPicture::component))
                .toList();
    }

    /** What a decision has to know of it. */
    public Matter matter() {
        return new Matter(version, components(), changes, lengths, chosen);
    }

    /** The same story without some of its pictures. */
    public Story without(List<Component> removed) {
        var kept =
                pictures.stream()
                        .filter(picture -> !removed.contains(picture.component()))
                        .toList();
        return new Story(
                article,
                outlet,
                version,
                words,
                kept,
                changes,
                original,
                logo,
                summary,
                lengths,
                chosen,
                translator,
                takenIn,
                notes);
    }

    /** Whether nothing in it is anybody else's: our own words, and no pictures. */
    public boolean isOwnOnly() {
        return article.origin().isEmpty() && pictures.isEmpty();
    }

    /** The byline of the original; empty if it had none, or this is our own. */
    public Optional<String> bylineGiven() {
        return original.map(Original::byline).filter(byline -> !byline.isEmpty());
    }

    public boolean shows(StoryPicture picture) {
        return pictures.contains(picture);
    }

    /** The works that it shows: itself and its pictures. */
    public Set<UUID> works() {
        return components().stream()
                .map(component -> component.work().value())
                .collect(Collectors.toSet());
    }

    /** The same, and what it was made from: what befalls one of them befalls it. */
    public Set<UUID> worksConcerned() {
        var works = new HashSet<>(works());
        madeFrom().forEach(work -> works.add(work.value()));
        return works;
    }

    /** The stories that it was made from here, the nearest first; never itself. */
    public List<WorkId> madeFrom() {
        var line = new LinkedHashSet<WorkId>();
        for (var from = version.derivedFrom();
                from.isPresent();
                from = from.get().parent().derivedFrom()) {
            line.add(from.get().parent().work());
        }
        line.remove(version.work());
        return List.copyOf(line);
    }
}
