package press.imprimatur.desk.web;

import java.util.List;
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
    private final boolean isForTheRightsDesk;

    private ReasonRow(
            String sentence,
            String remedy,
            String address,
            PermissionLink ask,
            boolean isForTheRightsDesk) {
        this.sentence = sentence;
        this.remedy = remedy;
        this.address = address;
        this.ask = ask;
        this.isForTheRightsDesk = isForTheRightsDesk;
    }

    /** What is the same of several parts of the text is said once. */
    static List<ReasonRow> of(
            List<Reason> reasons,
            Article article,
            Optional<PermissionLink> ask,
            Sentences sentences) {
        return Said.of(reasons).stream()
                .map(each -> of(each.reason(), each.parts(), article, ask, sentences))
                .toList();
    }

    private static ReasonRow of(
            Reason reason,
            String parts,
            Article article,
            Optional<PermissionLink> ask,
            Sentences sentences) {
        var sentence = reason.sentenceOn(parts, sentences);
        if (isAsked(reason)) {
            var there = reason.instrument().map(Places::permission).orElseThrow();
            var see = sentences.say("desk.rights.seeWhere");
            return new ReasonRow(sentence, see, there, null, false);
        }
        return new ReasonRow(
                sentence,
                remedy(reason, parts, sentences),
                addressOf(reason, article),
                ask.filter(link -> isForTheOutlet(reason)).orElse(null),
                isForTheRightsDesk(reason.fix().kind()));
    }

    /** Whoever granted something else may be asked by letter, or has answered already. */
    private static String remedy(Reason reason, String parts, Sentences sentences) {
        return reason.fix().kind() == Fix.Kind.ASK_GRANTOR
                ? sentences.say("desk.rights.record")
                : reason.fix().sentenceOn(parts, sentences);
    }

    private static boolean isForTheRightsDesk(Fix.Kind help) {
        return switch (help) {
            case ASK_GRANTOR, RECORD_LICENCE, CHOOSE_OTHER, RECORD_RELEASE, MEET_DUTY -> true;
            default -> false;
        };
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

    /** Whether only the rights desk can do it. */
    public boolean isForTheRightsDesk() {
        return isForTheRightsDesk;
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
