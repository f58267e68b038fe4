package press.imprimatur.provenance;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.files.FileId;

/** Keeps originals as they were, and tells what became of them. */
public interface Provenance {

    /**
     * Captures an original: keeps its bytes under their SHA-256 and what was read from them, for
     * good, in the caller's transaction.
     *
     * @throws AlreadyCaptured if these bytes have been captured before
     * @throws press.imprimatur.files.FileIsEmpty if there are no bytes
     * @throws press.imprimatur.files.FileTooLarge if there are more than 5 MB
     * @throws press.imprimatur.files.FileTypeNotAccepted if they are not text of any kind
     */
    Capture capture(NewCapture original);

    /**
     * The capture.
     *
     * @throws CaptureNotFound if there is none of that name
     */
    Capture get(CaptureId id);

    /** The capture of exactly these bytes; empty if they were never captured. */
    Optional<Capture> findByBytes(FileId sha256);

    /**
     * What was captured of the same outlet at the same address, or under the same headline, after
     * this original, the earliest first; at most the first hundred. None if its outlet is not
     * known.
     *
     * @throws CaptureNotFound if there is none of that name
     */
    List<Capture> later(CaptureId original);

    /**
     * What was captured of the same outlet at the same address after this original and is mostly
     * the same text: what its outlet made of the story since, the latest first. None if its outlet
     * or its address is not known.
     *
     * @throws CaptureNotFound if there is none of that name
     */
    List<Capture> newerVersions(CaptureId original);

    /**
     * The same of what was captured before this original, the latest first.
     *
     * @throws CaptureNotFound if there is none of that name
     */
    List<Capture> olderVersions(CaptureId original);

    /** In which captured originals the picture at each of these addresses stood; the first ones. */
    Map<URI, List<CaptureId>> showing(Collection<URI> pictures);

    /**
     * The bytes as they came in.
     *
     * @throws CaptureNotFound if there is none of that name
     */
    byte[] bytes(CaptureId id);

    /**
     * Everything in which a text differs from what the page of its original said, as of now, in the
     * language and from the day that the original names: what was left out when the page was read
     * is no addition where it was put back, and lacks where it may belong to the story and nobody
     * has set it aside.
     *
     * @throws CaptureNotFound if there is none of that name
     */
    Differences differences(CaptureId original, StoryText current);

    /**
     * The same of a text of which more is known than its original says: what the house style
     * explains is an edit of style.
     *
     * @throws CaptureNotFound if there is none of that name
     */
    Differences differences(CaptureId original, StoryText current, StyleContext context);

    /**
     * The same of a text in another language: the edits are that it was translated, and what was
     * done beside.
     *
     * @see TextComparison#ofTranslation
     * @throws CaptureNotFound if there is none of that name
     */
    Differences ofTranslation(CaptureId original, StoryText current);

    /**
     * The original that a text is most like, if it is too much like one to be a text of its own: a
     * third of its words, or eighty of them, stand there in the same runs. Long quotations (block
     * quotes) do not count. Empty if there is none.
     */
    Optional<NearOriginal> near(StoryText text);

    /**
     * The text with a part of it as it was in the original that it was made from. Nothing is kept:
     * whoever asks saves it.
     *
     * @throws CaptureNotFound if there is none of that name
     * @throws LeftOutUnknown if nothing of that number was left out
     */
    StoryText restored(CaptureId original, StoryText current, Restoration wanted);

    /**
     * What was left out when an original was read, and what became of it in a text, as of now.
     *
     * @throws CaptureNotFound if there is none of that name
     */
    List<LeftOutPassage> leftOut(CaptureId original, StoryText current);

    /**
     * Notes, for good, that what was left out is no part of the story; a second time it changes
     * nothing. Articles made from it are decided again.
     *
     * @param number of what was left out, counted from 1
     * @throws CaptureNotFound if there is none of that name
     * @throws LeftOutUnknown if nothing of that number was left out
     */
    void setAside(CaptureId original, int number);
}
