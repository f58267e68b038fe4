package press.imprimatur.media;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.kernel.Slice;

/** The newsroom's pictures. */
public interface Pictures {

    /**
     * Adds a picture. Every call makes a new one, even from bytes that are there already: the same
     * photograph may come from two suppliers under two licences.
     *
     * <p>Pictures are read one after the other; the call waits for its turn.
     *
     * <p>What staff made is ours at once, if that is declared and nothing in the file speaks
     * against it; what an agreement covers is covered at once. Of all else that it is said where it
     * is from, the permission is prepared for the rights desk.
     *
     * @param file a JPEG, PNG or GIF of at most 50 MB and 100 megapixels
     * @throws press.imprimatur.files.FileIsEmpty if there are no bytes
     * @throws press.imprimatur.files.FileTooLarge if it is larger
     * @throws press.imprimatur.files.FileTypeNotAccepted if it is something else
     * @throws PictureUnreadable if it claims to be a picture and does not become one
     * @throws PicturesBusy if so many are waiting that its turn does not come
     * @throws press.imprimatur.kernel.FieldRefused if a detail is too long or not of its form, or
     *     it is not said who made what has to be named
     */
    Picture add(Upload file, PictureDetails details, PictureSource source);

    /** The same; nobody says where it is from. */
    default Picture add(Upload file, PictureDetails details) {
        return add(file, details, PictureSource.NOT_ASKED);
    }

    /** The same with a file whose bytes are here already. */
    Picture add(byte[] content, PictureDetails details);

    /**
     * Changes what is said of a picture.
     *
     * @param seen the version that the change was made from
     * @throws PictureNotFound if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if it is not at that version any more
     * @throws press.imprimatur.kernel.FieldRefused as for {@link #add}
     */
    Picture change(PictureId id, long seen, PictureDetails details);

    /**
     * The same, and says anew where it is from. What was said before of whose it is stays said.
     *
     * @param source as for {@link #add}; of what staff made the maker has to be named by everybody
     *     but whoever brought it in
     */
    Picture change(PictureId id, long seen, PictureDetails details, PictureSource source);

    /**
     * The picture.
     *
     * @throws PictureNotFound if there is none of that name
     */
    Picture get(PictureId id);

    /** The picture; empty if there is none of that name. */
    Optional<Picture> find(PictureId id);

    /** Those of these pictures that there are, by their names. */
    Map<PictureId, Picture> all(Collection<PictureId> ids);

    /**
     * Has nobody say anything else of these pictures before the caller's transaction is over;
     * whoever is at it is waited for. Called before they are read.
     */
    void reserve(Collection<PictureId> ids);

    /** The bytes that readers get, for the desk's own eyes and for publishing. */
    byte[] web(PictureId id);

    /** The bytes of a copy of a picture. */
    byte[] copy(Picture.Copy copy);

    /**
     * The newest pictures first.
     *
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     */
    Slice<Picture> list(Optional<String> cursor, int limit);
}
