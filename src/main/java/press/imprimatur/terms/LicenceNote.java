package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

/**
 * What is known of a public licence that a grant mentions.
 *
 * @param inPapers as its papers name it; empty if they name none, or nobody read them
 * @param reading what is meant by it
 */
public record LicenceNote(String inPapers, LicenceReading reading) {

    /** Nothing is. */
    public static final LicenceNote NONE = new LicenceNote("", LicenceReading.UNANSWERED);

    public LicenceNote {
        requireNonNull(inPapers, "inPapers");
        requireNonNull(reading, "reading");
    }

    /** The same, answered. */
    public LicenceNote read(LicenceReading other) {
        return new LicenceNote(inPapers, other);
    }
}
