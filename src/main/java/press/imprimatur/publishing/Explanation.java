package press.imprimatur.publishing;

import java.util.List;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.SpokenReason;

/**
 * A reason against publishing, in words.
 *
 * @param component what it is about, for scripts: {@code body}, {@code image 1}; of several parts
 *     of the text the first
 * @param code of the closed set of {@link press.imprimatur.terms.ReasonCode}, for scripts
 * @param sentence for people
 * @param fix what would help, of {@link press.imprimatur.terms.Fix.Kind}, for scripts
 * @param remedy the same for people ("Remove the photo by Ann Lee")
 */
public record Explanation(
        String component, String code, String sentence, String fix, String remedy) {

    /** Everything against it, in words: what is the same of several parts of the text is one. */
    public static List<Explanation> of(Decision decision, Sentences sentences) {
        return SpokenReason.of(decision, sentences).stream()
                .map(said -> of(said, sentences))
                .toList();
    }

    private static Explanation of(SpokenReason said, Sentences sentences) {
        var reason = said.reason();
        return new Explanation(
                reason.component().toString(),
                reason.code().name(),
                said.sentence(sentences),
                reason.fix().kind().name(),
                said.remedy(sentences));
    }
}
