package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.List;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.terms.Decision;

/** A decision in words: the answer, everything against it, what is owed, how long it holds. */
public class AnswerView {

    private final Decision decision;
    private final Sentences sentences;

    AnswerView(Decision decision, Sentences sentences) {
        this.decision = decision;
        this.sentences = sentences;
    }

    public String getTone() {
        return switch (decision.verdict()) {
            case PERMIT -> "green";
            case PERMIT_WITH -> "amber";
            case DENY -> "red";
            case UNKNOWN -> "grey";
        };
    }

    public String getLabel() {
        return sentences.say("rights.verdict." + decision.verdict());
    }

    public List<String> getReasons() {
        return decision.reasons().stream()
                .map(each -> each.sentence(sentences))
                .distinct()
                .toList();
    }

    public List<String> getDuties() {
        return decision.duties().stream()
                .map(owed -> sentences.say(owed.duty().type().key()))
                .distinct()
                .toList();
    }

    public Instant getValidUntil() {
        return decision.validUntil().orElse(null);
    }
}
