package press.imprimatur.desk.web;

import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.Origin;
import press.imprimatur.kernel.Sentences;
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

    static ReasonRow of(Reason reason, Article article, Sentences sentences) {
        return new ReasonRow(
                reason.sentence(sentences),
                reason.fix().sentence(sentences),
                addressOf(reason, article));
    }

    private static String addressOf(Reason reason, Article article) {
        var fix = reason.fix();
        return switch (fix.kind()) {
            case REMOVE_COMPONENT -> "#picture-part";
            case RESTORE_TEXT -> "#differences";
            case SHORTEN -> "#text";
            case ASK_GRANTOR, RECORD_LICENCE, CHOOSE_OTHER -> newPermission(reason, article);
            case RECORD_RELEASE, LIFT_HOLD, MEET_DUTY ->
                    fix.instrument().map(Places::permission).orElseGet(Places::permissions);
            case TAKE_ANOTHER_DOWN -> Places.published();
            default -> "";
        };
    }

    /** A picture's right is its own, whoever's story it stands above. */
    private static String newPermission(Reason reason, Article article) {
        var component = reason.component();
        var headline = article.text().headline();
        return component.kind().isText()
                ? Places.newPermission(
                        component.work(), headline, article.origin().map(Origin::outlet))
                : Places.newPermission(
                        component.work(), headline + ": " + component, Optional.empty());
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
