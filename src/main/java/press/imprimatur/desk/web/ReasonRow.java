package press.imprimatur.desk.web;

import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.Origin;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Fix;
import press.imprimatur.rights.Reason;
import press.imprimatur.rights.ReasonCode;

/** A reason against publishing, with the way to what would help. */
public class ReasonRow {

    private final String sentence;
    private final String remedy;
    private final String address;
    private final PermissionLink ask;

    private ReasonRow(String sentence, String remedy, String address, PermissionLink ask) {
        this.sentence = sentence;
        this.remedy = remedy;
        this.address = address;
        this.ask = ask;
    }

    static ReasonRow of(
            Reason reason, Article article, Optional<PermissionLink> ask, Sentences sentences) {
        if (isAsked(reason)) {
            return new ReasonRow(
                    reason.sentence(sentences),
                    sentences.say("desk.rights.seeWhere"),
                    reason.instrument().map(Places::permission).orElseThrow(),
                    null);
        }
        return new ReasonRow(
                reason.sentence(sentences),
                reason.fix().sentence(sentences),
                addressOf(reason, article),
                ask.filter(link -> isForTheOutlet(reason)).orElse(null));
    }

    /** Nobody is asked twice: where it stands shows what there is to do. */
    private static boolean isAsked(Reason reason) {
        return reason.code() == ReasonCode.NOT_GRANTED_YET && reason.instrument().isPresent();
    }

    /** The outlet is asked for its text; a picture's right is its own. */
    private static boolean isForTheOutlet(Reason reason) {
        var kind = reason.fix().kind();
        return reason.component().kind().isText()
                && (kind == Fix.Kind.ASK_GRANTOR || kind == Fix.Kind.RECORD_LICENCE);
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
            case SUPPLY_LOGO -> article.origin().map(Origin::outlet).map(Places::outlet).orElse("");
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

    /** The way to ask whoever can permit it; null if there is nobody to ask. */
    public PermissionLink getAsk() {
        return ask;
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
