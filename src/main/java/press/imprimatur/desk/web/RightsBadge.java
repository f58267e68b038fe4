package press.imprimatur.desk.web;

import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Readiness;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.SpokenReason;
import press.imprimatur.terms.Verdict;

/** A decision as a badge: a colour, a word and a sentence. */
public class RightsBadge {

    private final String tone;
    private final String label;
    private final String sentence;

    private RightsBadge(String tone, String label, String sentence) {
        this.tone = tone;
        this.label = label;
        this.sentence = sentence;
    }

    static RightsBadge of(Decision decision, Sentences sentences, DeskTime time) {
        var verdict = decision.verdict();
        return new RightsBadge(
                tone(verdict), sentences.say(verdict.key()), sentence(decision, sentences, time));
    }

    /** What publishing would do: what stands in the way beside the rights counts too. */
    static RightsBadge ofPage(Readiness readiness, Sentences sentences, DeskTime time) {
        if (readiness.obstacles().isEmpty()) {
            return of(readiness.page(), sentences, time);
        }
        var against =
                readiness.obstacles().size() + SpokenReason.of(readiness.page(), sentences).size();
        return new RightsBadge(
                "red",
                sentences.say("desk.rights.blocked"),
                sentences.say("desk.rights.reasons", against));
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case PERMIT, PERMIT_WITH -> "green";
            case UNKNOWN -> "grey";
            case DENY -> "red";
        };
    }

    private static String sentence(Decision decision, Sentences sentences, DeskTime time) {
        var reasons = SpokenReason.of(decision, sentences);
        if (!reasons.isEmpty()) {
            return sentences.say("desk.rights.reasons", reasons.size());
        }
        return decision.validUntil()
                .map(end -> sentences.say("desk.rights.until", time.inBrief(end)))
                .orElseGet(() -> sentences.say("desk.rights.open"));
    }

    public String getTone() {
        return tone;
    }

    public String getLabel() {
        return label;
    }

    public String getSentence() {
        return sentence;
    }
}
