package press.imprimatur.rights;

import java.util.List;
import java.util.Map;
import press.imprimatur.terms.GranteeAnswer;

/**
 * What papers ask us to be ("accredited", "a non-profit organisation"), and whether we are: the
 * newsroom answers each once, and every paper that asks it is answered.
 */
public interface GranteeAnswers {

    /** What was answered, in the order of the alphabet. */
    List<GranteeAnswer> all();

    /** The same as decisions look at it. */
    Map<String, Boolean> byKey();

    /**
     * Answers a condition; what is out is decided again soon.
     *
     * @param holds whether we are so
     * @throws press.imprimatur.kernel.FieldRefused if it is empty or too long
     */
    void answer(String condition, boolean holds);

    /** Takes an answer back; what asks for it is a question again. */
    void forget(String condition);
}
