package press.imprimatur.rights;

import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Question;

/** What is on record about some works, as it was read at one moment: asking reads nothing more. */
@FunctionalInterface
public interface OnRecord {

    /** The answer about those works, or some of them, in whatever use. */
    Decision decide(Question question);
}
