package press.imprimatur.terms;

import java.util.ArrayList;
import java.util.List;
import press.imprimatur.kernel.Sentences;

/**
 * A reason against something as people are told it: what is the same of headline and body alike is
 * said once, of the text, and counted once.
 *
 * @param reason that it says
 * @param parts what it is true of, as an editor would call it
 */
public record SpokenReason(Reason reason, String parts) {

    /** Everything against it, each once. */
    public static List<SpokenReason> of(Decision decision, Sentences sentences) {
        var reasons = decision.reasons();
        var all = decision.outcome().components().stream().map(ComponentVerdict::component);
        var names = PartWords.of(all.toList(), sentences);
        var said = new ArrayList<SpokenReason>();
        for (var reason : reasons) {
            var alike = reasons.stream().filter(reason::isSameOfText).toList();
            if (alike.size() < 2) {
                var part = reason.component();
                said.add(new SpokenReason(reason, names.getOrDefault(part, part.toString())));
            } else if (alike.get(0) == reason) {
                said.add(new SpokenReason(reason, sentences.say("rights.part.TEXT")));
            }
        }
        return said;
    }

    /** The sentence that an editor reads. */
    public String sentence(Sentences sentences) {
        return reason.sentenceOn(parts, sentences);
    }

    /** What would help, in the words of a button. */
    public String remedy(Sentences sentences) {
        return reason.fix().sentenceOn(parts, sentences);
    }
}
