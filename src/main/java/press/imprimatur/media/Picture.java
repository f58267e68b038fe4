package press.imprimatur.media;

import java.time.Instant;
import java.util.List;
import press.imprimatur.files.FileId;
import press.imprimatur.terms.WorkFacts;

/**
 * A picture.
 *
 * @param version grows with every change of the details
 * @param original the file as it came; never shown to readers, it may tell where the camera stood
 * @param web the form in which readers get it
 * @param form the size and type of {@code web}
 * @param length of {@code web}, in bytes
 * @param copies the same in fewer pixels or another encoding, for browsers to choose from, the
 *     narrowest of each encoding first; none of pictures that came before there were any
 * @param moves whether the original moves; what readers get is then its first picture
 * @param source where it is from, as whoever brought it in said
 * @param addedAt when it came, UTC
 */
public record Picture(
        PictureId id,
        long version,
        PictureDetails details,
        FileId original,
        FileId web,
        Form form,
        long length,
        List<Copy> copies,
        boolean moves,
        PictureSource source,
        Instant addedAt) {

    public Picture {
        copies = List.copyOf(copies);
    }

    /** What rights know of it, for the selections of agreements to look at. */
    public WorkFacts facts() {
        var named = details.credit().isEmpty() ? source.maker() : details.credit();
        return named.isEmpty() ? WorkFacts.NONE : WorkFacts.NONE.creditedTo(named);
    }

    /**
     * The picture once more.
     *
     * @param form narrower than the picture, or in another encoding
     */
    public record Copy(Form form, FileId file) {}

    /**
     * How a picture is encoded.
     *
     * @param mediaType {@code image/jpeg} or {@code image/png}; of a copy also {@code image/webp}
     * @param width in pixels
     * @param height in pixels
     */
    public record Form(String mediaType, int width, int height) {

        /** What file names of this form end in, with the dot. */
        public String extension() {
            return switch (mediaType) {
                case "image/png" -> ".png";
                case "image/webp" -> ".webp";
                default -> ".jpg";
            };
        }
    }
}
