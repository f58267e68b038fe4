package press.imprimatur.rights;

import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Question;

/**
 * Says which words a work has now, so that what is approved is approved of them. Implemented by the
 * module that brings texts out; a work that is none of the implementor's has none.
 */
public interface TextInHand {

    /** The text of a work as it would come out now; empty if it is no text. */
    Optional<Words> of(WorkId work);

    /**
     * A text.
     *
     * @param sha256 of its words, in lower-case hex, as {@link Question#text} names them
     */
    record Words(String sha256, String headline) {}
}
