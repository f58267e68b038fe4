package press.imprimatur.terms;

import java.util.EnumSet;
import java.util.Set;

/** Where each duty is met, and what shows that it was. */
final class DutyDoors {

    private static final String ARTICLE = "/desk/articles/article.xhtml";
    private static final String PUBLISH = "POST /publications/{id}/publish";

    private static final String DUTIES = "/desk/rights/duties.xhtml";
    private static final String PROOFS = "POST /permissions/{id}/duties/{duty}/proofs";
    private static final String LETTERS = "POST /permissions/{id}/duties/{duty}/letters";

    /** What a page, or an entry in the feed, shows. */
    private static final Set<DutyType> SHOWN =
            EnumSet.of(
                    DutyType.CREDIT_LINE,
                    DutyType.LINK_BACK,
                    DutyType.CANONICAL,
                    DutyType.NOINDEX,
                    DutyType.LICENCE_NOTICE,
                    DutyType.SHARE_ALIKE,
                    DutyType.MODIFICATION_NOTICE,
                    DutyType.DISCLOSE_EDITS,
                    DutyType.DISCLOSE_EXCERPT,
                    DutyType.ADDITIONAL_REPORTING_NOTE,
                    DutyType.PIXEL);

    private DutyDoors() {}

    static Door of(DutyType type) {
        return SHOWN.contains(type)
                ? Door.open("the page as it is served, proofread", ARTICLE, PUBLISH)
                : ofOther(type);
    }

    private static Door ofOther(DutyType type) {
        return switch (type) {
            case LOGO ->
                    Door.open(
                            "the file of the outlet's logo",
                            "/desk/sources/outlet.xhtml",
                            "PUT /outlets/{id}/logo");
            case BYLINE_AS_GIVEN, KEEP_LINKS, KEEP_PASSAGE, UNCHANGED_TEXT ->
                    Door.open("the text as an editor saves it", ARTICLE, "PUT /articles/{id}");
            case PAY, REPORT_USAGE ->
                    Door.open(
                            "whoever pays or reports",
                            "/desk/dues/due.xhtml",
                            "POST /dues/{id}/settlement");
            case REMOVE_AT_END -> Door.settled("a page comes down by itself when its time is over");
            case NO_ENDORSEMENT -> Door.settled("no page says that its author endorses us");
            default -> ofPeople(type);
        };
    }

    private static Door ofPeople(DutyType type) {
        return switch (type.proof()) {
            case ANSWER -> Door.open("their answer, for the text as it is saved", DUTIES, PROOFS);
            case LETTER -> Door.open(letter(type), DUTIES, LETTERS);
            case POST -> Door.open("the address of the post", DUTIES, PROOFS);
            case REQUEST ->
                    Door.open(
                            "their request, and the page as it is served without the name",
                            DUTIES,
                            PROOFS);
            case PAGE, LEDGER -> throw new IllegalStateException("no door is declared for " + type);
        };
    }

    private static String letter(DutyType type) {
        return switch (type) {
            case PROPAGATE_CORRECTION ->
                    "our letter, which leaves by itself when a story is corrected, and did not come"
                            + " back";
            case PROPAGATE_KILL ->
                    "our letter, which leaves by itself when we take a story down, and did not come"
                            + " back";
            default -> "our letter that left and did not come back";
        };
    }
}
