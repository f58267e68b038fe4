package press.imprimatur.media.internal.codec;

import java.util.List;

/**
 * What becomes of a file.
 *
 * @param main as everybody can show it
 * @param copies the same in fewer pixels or fewer bytes, for browsers to choose from; may be none
 */
public record CodedPicture(PictureRendition main, List<PictureRendition> copies) {

    public CodedPicture {
        copies = List.copyOf(copies);
    }
}
