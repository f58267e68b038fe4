package press.imprimatur.publishing.internal.lists;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.publishing.internal.publications.ListPicture;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.rendering.Teaser;

/** Says of stories what lists say, and until when it may be said. Pure. */
final class Teasers {

    private Teasers() {}

    static List<Teaser> of(Collection<PublicationEntity> shown, Instant now) {
        return shown.stream().map(publication -> of(publication, now)).toList();
    }

    static Teaser of(PublicationEntity publication, Instant now) {
        var words = publication.words();
        return new Teaser(
                publication.path(),
                words.headline(),
                words.summary(),
                words.byline(),
                words.sponsor(),
                words.language(),
                publication.told().date(),
                publication.told().original(),
                words.outlet(),
                publication.pictureAt(now).map(ListPicture::text).map(ListPictures::read));
    }

    /** The first instant at which one of them, or its picture, must not be shown any more. */
    static Optional<Instant> end(Collection<PublicationEntity> shown, Instant now) {
        return shown.stream()
                .flatMap(publication -> ends(publication, now))
                .min(Instant::compareTo);
    }

    private static Stream<Instant> ends(PublicationEntity publication, Instant now) {
        return Stream.concat(
                publication.shownUntil().stream(),
                publication.pictureAt(now).flatMap(ListPicture::until).stream());
    }
}
