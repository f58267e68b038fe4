package press.imprimatur.publishing.internal.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.provenance.Provenance;

/**
 * Knows which pictures came with which stories: one that was found where a captured original has it
 * stood in that original.
 */
@ApplicationScoped
class StoryPictures {

    @Inject Provenance provenance;
    @Inject ArticleDesk articles;

    /** The stories in whose originals each of these stood; without those that stood in none. */
    Map<PictureId, Set<WorkId>> storiesOf(Collection<Picture> pictures) {
        var addresses = new HashMap<PictureId, URI>();
        for (var picture : pictures) {
            address(picture).ifPresent(found -> addresses.put(picture.id(), found));
        }
        var originals = provenance.showing(Set.copyOf(addresses.values()));
        var begun = articles.begunFrom(originals.values().stream().flatMap(List::stream).toList());
        var stories = new HashMap<PictureId, Set<WorkId>>();
        addresses.forEach((picture, address) -> {
            var works = new HashSet<WorkId>();
            for (var original : originals.getOrDefault(address, List.of())) {
                Optional.ofNullable(begun.get(original)).map(ArticleId::work).ifPresent(works::add);
            }
            if (!works.isEmpty()) {
                stories.put(picture, works);
            }
        });
        return stories;
    }

    private static Optional<URI> address(Picture picture) {
        var written = picture.details().foundAt();
        return written.isEmpty() ? Optional.empty() : Optional.of(URI.create(written));
    }
}
