package press.imprimatur.publishing;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;

/**
 * A story in public.
 *
 * @param revision the revision of the article that is out
 * @param address where readers find it, or found it
 * @param signature on whose word it went out last
 * @param publishedBy the name of who published it last
 * @param firstPublishedAt when it first came out, UTC
 * @param publishedAt when it came out last, UTC
 * @param shownUntil from when on readers get a notice in its place, UTC; empty if no clock ends it.
 *     Means nothing unless it is {@link PublicationState#LIVE}
 */
public record Publication(
        ArticleId article,
        int revision,
        PublicationState state,
        String headline,
        URI address,
        Signature signature,
        String publishedBy,
        Instant firstPublishedAt,
        Instant publishedAt,
        Optional<Instant> shownUntil) {

    /** Whether readers get the story itself at this instant. */
    public boolean isShownAt(Instant instant) {
        return state == PublicationState.LIVE && shownUntil.map(instant::isBefore).orElse(true);
    }
}
