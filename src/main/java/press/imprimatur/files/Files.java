package press.imprimatur.files;

import java.util.Optional;

/** Keeps bytes for ever, unchanged, once. */
public interface Files {

    /**
     * Keeps the bytes in the caller's transaction; what is there already is kept once.
     *
     * @param content what to keep
     * @param accepted what the caller is willing to keep
     * @throws FileIsEmpty if there are no bytes
     * @throws FileTooLarge if there are more than accepted
     * @throws FileTypeNotAccepted if the content is of a type that is not accepted
     */
    StoredFile store(byte[] content, Accepted accepted);

    /**
     * Refuses what {@link #store} would refuse, and keeps nothing: for those who have work with the
     * bytes first.
     *
     * @throws FileIsEmpty if there are no bytes
     * @throws FileTooLarge if there are more than accepted
     * @throws FileTypeNotAccepted if the content is of a type that is not accepted
     */
    void refuseUnaccepted(byte[] content, Accepted accepted);

    /** Why these bytes may not show what they were brought in for; empty if nothing is seen. */
    Optional<FileDoubt> doubt(byte[] content);

    /** What is known of a file; empty if there is none of that name. */
    Optional<StoredFile> find(FileId id);

    /**
     * The bytes.
     *
     * @throws FileNotFound if there is no file of that name
     */
    byte[] read(FileId id);
}
