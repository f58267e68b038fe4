package press.imprimatur.media.web;

import java.time.Instant;
import press.imprimatur.api.Versioned;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureSource;

/** A picture as scripts read it. */
public record PictureJson(
        String id,
        long version,
        String caption,
        String credit,
        String alternativeText,
        String foundAt,
        String mediaType,
        int width,
        int height,
        boolean moves,
        String originalSha256,
        PictureSource.Kind source,
        String maker,
        String licence,
        Instant addedAt)
        implements Versioned {

    static PictureJson of(Picture picture) {
        var details = picture.details();
        return new PictureJson(
                picture.id().toString(),
                picture.version(),
                details.caption(),
                details.credit(),
                details.alternativeText(),
                details.foundAt(),
                picture.form().mediaType(),
                picture.form().width(),
                picture.form().height(),
                picture.moves(),
                picture.original().sha256(),
                picture.source().kind(),
                picture.source().maker(),
                picture.source().licence(),
                picture.addedAt());
    }
}
