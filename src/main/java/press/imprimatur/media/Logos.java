package press.imprimatur.media;

import java.util.Optional;
import press.imprimatur.sources.OutletId;

/** The logos that outlets want shown beside their stories: one each, or none yet. */
public interface Logos {

    /**
     * Keeps a file as the outlet's logo from now on. Pages that are out keep the old one until they
     * are arranged again.
     *
     * @param content a JPEG, PNG or GIF file of at most one megabyte
     * @throws press.imprimatur.sources.OutletNotFound if there is no such outlet
     * @throws press.imprimatur.files.FileIsEmpty if there are no bytes
     * @throws press.imprimatur.files.FileTooLarge if there are more than accepted
     * @throws press.imprimatur.files.FileTypeNotAccepted if it is no picture of these types
     * @throws PictureUnreadable if it begins like a picture, and does not become one
     * @throws PicturesBusy if so many pictures are waiting that its turn does not come
     */
    Logo put(OutletId outlet, byte[] content);

    /** The outlet's logo as of now; empty if nobody has given a file. */
    Optional<Logo> find(OutletId outlet);

    /** The bytes in which readers get it. */
    byte[] web(Logo logo);
}
