package press.imprimatur.publishing.web;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.publishing.Publication;

/** A story in public, as scripts read it. */
public record PublicationJson(
        String article,
        int revision,
        String state,
        String headline,
        URI address,
        String signature,
        String publishedBy,
        Instant firstPublishedAt,
        Instant publishedAt,
        Optional<Instant> shownUntil) {

    static PublicationJson of(Publication publication) {
        return new PublicationJson(
                publication.article().toString(),
                publication.revision(),
                publication.state().name(),
                publication.headline(),
                publication.address(),
                publication.signature().name(),
                publication.publishedBy(),
                publication.firstPublishedAt(),
                publication.publishedAt(),
                publication.shownUntil());
    }
}
