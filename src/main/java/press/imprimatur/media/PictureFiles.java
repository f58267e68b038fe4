package press.imprimatur.media;

/** The files of pictures, as they came. */
public interface PictureFiles {

    /**
     * What the file of a picture says of itself. Of a picture that came before that was read, less
     * is known.
     *
     * @throws PictureNotFound if there is none of that name
     */
    FileFacts facts(PictureId id);
}
