package press.imprimatur.media.web;

import java.util.Optional;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureSource;

/**
 * What a script says of a picture that is there.
 *
 * @param source where it is from; absent if that is not said anew
 * @param maker of the source; absent means empty
 * @param licence of the source; absent means empty
 */
public record ChangedPictureJson(
        String caption,
        String credit,
        String alternativeText,
        String foundAt,
        Optional<PictureSource.Kind> source,
        Optional<String> maker,
        Optional<String> licence) {

    public ChangedPictureJson {
        source = source == null ? Optional.empty() : source;
        maker = maker == null ? Optional.empty() : maker;
        licence = licence == null ? Optional.empty() : licence;
    }

    PictureDetails details() {
        return new PictureDetails(caption, credit, alternativeText, foundAt);
    }

    Optional<PictureSource> from() {
        return source.map(kind -> new PictureSource(kind, maker.orElse(""), licence.orElse("")));
    }
}
