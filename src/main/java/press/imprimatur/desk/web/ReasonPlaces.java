package press.imprimatur.desk.web;

import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.Origin;
import press.imprimatur.provenance.Original;
import press.imprimatur.terms.CreditPart;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.SpokenReason;

/**
 * Where what stands in the way of an article can be mended, with what is known filled in.
 *
 * @param eldest the story that it was made from in the end, by whose permission it goes; itself if
 *     it was made from none
 * @param original the text of its outlet; empty for a story of our own
 */
record ReasonPlaces(Article article, Article eldest, Optional<Original> original) {

    private static final String TEXT = "#text";
    private static final String DIFFERENCES = "#differences";
    private static final String LANGUAGE = "#article:language";

    /** Empty if nothing but waiting helps. */
    String of(SpokenReason said) {
        var reason = said.reason();
        return switch (reason.fix().kind()) {
            case REMOVE_COMPONENT -> "#picture-part";
            case RESTORE_TEXT -> DIFFERENCES;
            case RESTORE_PASSAGE -> article.isReprint() ? DIFFERENCES : TEXT;
            case SHORTEN -> TEXT;
            case ASK_GRANTOR, RECORD_LICENCE, CHOOSE_OTHER -> newPermission(said);
            case RECORD_RELEASE -> duties(reason, "");
            case LIFT_HOLD -> whereItIsHeld(reason);
            case CHOOSE_ANOTHER_CHANNEL, TAKE_DOWN_EARLIER, ANSWER_LICENCE -> paper(reason);
            case MEET_DUTY -> whereDutyIsMet(reason);
            case MEET_OR_EXCUSE -> duties(reason, typeIn(reason));
            case SUPPLY_LOGO -> article.origin().map(Origin::outlet).map(Places::outlet).orElse("");
            case TAKE_ANOTHER_DOWN -> Places.published();
            case FILL_CREDIT -> whereCreditIsSaid(reason);
            case SUPPLY_FACT ->
                    reason.arguments().contains("the language") ? LANGUAGE : paper(reason);
            case DESCRIBE_WORK -> whatIsKnown(said);
            case DESCRIBE_CHANNEL -> Places.channel();
            case ANSWER_GRANTEE -> Places.grantee(reason.arguments().get(0).toString());
            case TRY_AGAIN -> Places.article(article.id());
            case SAY_WHOSE ->
                    reason.component().kind().isText()
                            ? "#whose"
                            : Places.picture(reason.component().work());
            case WAIT_UNTIL -> "";
        };
    }

    /** A hold on this very story is lifted beside it, any other where what is held stands. */
    private String whereItIsHeld(Reason reason) {
        var work = reason.component().work();
        if (work.equals(article.id().work())) {
            return "#hold";
        }
        return reason.component().kind().isText()
                ? Places.article(new ArticleId(work.value()))
                : Places.picture(work);
    }

    /** Who wrote it is said of the story, and of a picture; all else the terms can say. */
    static boolean isSaidInTerms(Reason reason) {
        if (reason.fix().kind() != Fix.Kind.FILL_CREDIT) {
            return false;
        }
        var said = reason.arguments();
        return !said.contains(CreditPart.AUTHOR)
                && !said.contains(CreditPart.TRANSLATOR)
                && (reason.component().kind().isText() || !said.contains(CreditPart.URL));
    }

    /** Whether what is on the bench is in another language: its original puts nothing right. */
    boolean isTranslation() {
        return original.filter(article::isTranslationOf).isPresent();
    }

    private String whatIsKnown(SpokenReason said) {
        var component = said.reason().component();
        return component.kind().isText()
                ? Places.work(eldest.id().work(), eldest.text().headline(), false)
                : Places.work(component.work(), said.parts(), true);
    }

    private static String paper(Reason reason) {
        return reason.instrument().map(Places::permission).orElseGet(Places::permissions);
    }

    /** What the page must show is mended in the text, all else where the permission stands. */
    private String whereDutyIsMet(Reason reason) {
        if (reason.arguments().contains(DutyType.BYLINE_AS_GIVEN)) {
            return byline();
        }
        if (reason.arguments().contains(DutyType.KEEP_LINKS)) {
            return DIFFERENCES;
        }
        return reason.arguments().stream()
                .filter(DutyType.class::isInstance)
                .map(DutyType.class::cast)
                .findFirst()
                .map(type -> whereItIsMet(type, reason))
                .orElseGet(() -> paper(reason));
    }

    private static String whereItIsMet(DutyType type, Reason reason) {
        return switch (type.proof()) {
            case ANSWER, LETTER, POST, REQUEST -> duties(reason, type.name());
            case LEDGER -> Places.dues();
            case PAGE -> paper(reason);
        };
    }

    private static String typeIn(Reason reason) {
        return reason.arguments().stream()
                .filter(DutyType.class::isInstance)
                .findFirst()
                .map(Object::toString)
                .orElse("");
    }

    private static String duties(Reason reason, String duty) {
        return reason.instrument()
                .map(id -> Places.duties(id, reason.component().work(), duty))
                .orElseGet(Places::permissions);
    }

    private String whereCreditIsSaid(Reason reason) {
        if (isSaidInTerms(reason)) {
            return paper(reason);
        }
        if (reason.arguments().contains(CreditPart.TRANSLATOR)) {
            return Places.work(article.id().work(), article.text().headline(), false);
        }
        return reason.component().kind().isText()
                ? byline()
                : Places.picture(reason.component().work());
    }

    private String byline() {
        return Places.bylineOf(article.id(), original.map(Original::byline).orElse(""));
    }

    /** A picture's right is its own, whoever's story it stands above. */
    private String newPermission(SpokenReason said) {
        var component = said.reason().component();
        var headline = article.text().headline();
        var form =
                component.kind().isText()
                        ? Places.newPermission(
                                eldest.id().work(),
                                eldest.text().headline(),
                                eldest.origin().map(Origin::outlet))
                        : Places.newPermissionForPicture(
                                component.work(),
                                headline + ": " + said.parts(),
                                component.facts().credit().orElse(""));
        return Places.backTo(article.id(), form);
    }
}
