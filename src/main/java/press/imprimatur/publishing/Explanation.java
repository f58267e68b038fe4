package press.imprimatur.publishing;

import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Reason;

/**
 * A reason against publishing, in words.
 *
 * @param component what it is about: {@code body}, {@code image 1}
 * @param code of the closed set of {@link press.imprimatur.rights.ReasonCode}, for scripts
 * @param sentence for people
 * @param fix what would help, of {@link press.imprimatur.rights.Fix.Kind}, for scripts
 * @param remedy the same for people ("Remove image 1")
 */
public record Explanation(
        String component, String code, String sentence, String fix, String remedy) {

    /** A reason put into words. */
    public static Explanation of(Reason reason, Sentences sentences) {
        return new Explanation(
                reason.component().toString(),
                reason.code().name(),
                reason.sentence(sentences),
                reason.fix().kind().name(),
                reason.fix().sentence(sentences));
    }
}
