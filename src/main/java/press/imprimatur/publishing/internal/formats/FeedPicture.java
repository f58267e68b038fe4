package press.imprimatur.publishing.internal.formats;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.publishing.internal.duties.Licence;

/**
 * A picture of a story in a feed.
 *
 * @param address of the very file that readers get, absolute
 * @param mediaType of that file
 * @param length of that file, in bytes
 * @param width in pixels
 * @param height in pixels
 * @param alternativeText for those who cannot see it; may be empty
 * @param caption without markup; may be empty
 * @param credits who made it and who supplied it, as it has to be said
 * @param licences under which it is here
 */
public record FeedPicture(
        String address,
        String mediaType,
        long length,
        int width,
        int height,
        String alternativeText,
        String caption,
        List<String> credits,
        List<Licence> licences) {

    public FeedPicture {
        requireNonNull(address, "address");
        requireNonNull(mediaType, "mediaType");
        requireNonNull(alternativeText, "alternativeText");
        requireNonNull(caption, "caption");
        credits = List.copyOf(credits);
        licences = List.copyOf(licences);
    }
}
