package press.imprimatur.publishing.internal.rendering;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.WorkId;

/**
 * A picture as readers get it. A caption that stands in the text of the story goes before the one
 * here; what must be said for its licence comes with the story's duties.
 *
 * @param path where its bytes are, on this site
 * @param copies the same in other widths and encodings; may be none
 * @param mediaType of those bytes
 * @param length how many they are
 * @param width in pixels
 * @param height in pixels
 * @param alt what those hear who cannot see it; may be empty
 * @param caption may be empty
 * @param credit who made it and who supplied it; may be empty
 * @param foundAt where it was found; absent if nobody said
 */
public record PictureView(
        UUID id,
        String path,
        List<PictureSources.Copy> copies,
        String mediaType,
        long length,
        int width,
        int height,
        String alt,
        String caption,
        String credit,
        Optional<URI> foundAt) {

    public PictureView {
        requireNonNull(id, "id");
        requireNonNull(path, "path");
        copies = List.copyOf(copies);
        requireNonNull(mediaType, "mediaType");
        requireNonNull(alt, "alt");
        requireNonNull(caption, "caption");
        requireNonNull(credit, "credit");
        requireNonNull(foundAt, "foundAt");
    }

    /** Where a browser finds it. */
    public PictureSources sources() {
        return new PictureSources(path, width, copies);
    }

    /** The picture as rights and duties know it. */
    public WorkId work() {
        return new WorkId(id);
    }
}
