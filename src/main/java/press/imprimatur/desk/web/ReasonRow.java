package press.imprimatur.desk.web;

import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Fix;
import press.imprimatur.rights.Reason;

/** A reason against publishing, with the way to what would help. */
public class ReasonRow {

    private final String sentence;
    private final String remedy;
    private final String address;

    private ReasonRow(String sentence, String remedy, String address) {
        this.sentence = sentence;
        this.remedy = remedy;
        this.address = address;
    }

    static ReasonRow of(Reason reason, Sentences sentences) {
        return new ReasonRow(
                reason.sentence(sentences),
                reason.fix().sentence(sentences),
                addressOf(reason.fix(), reason));
    }

    private static String addressOf(Fix fix, Reason reason) {
        var work = reason.component().work();
        return switch (fix.kind()) {
            case REMOVE_COMPONENT -> "#picture-part";
            case RESTORE_TEXT -> "#differences";
            case SHORTEN -> "#text";
            case ASK_GRANTOR, RECORD_LICENCE, CHOOSE_OTHER -> Places.newPermission(work);
            case RECORD_RELEASE, LIFT_HOLD, MEET_DUTY ->
                    fix.instrument().map(Places::permission).orElseGet(Places::permissions);
            case TAKE_ANOTHER_DOWN -> Places.published();
            default -> "";
        };
    }

    public String getSentence() {
        return sentence;
    }

    public String getRemedy() {
        return remedy;
    }

    /** Where it can be done; empty if nothing but waiting helps. */
    public String getAddress() {
        return address;
    }
}
