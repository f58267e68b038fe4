package press.imprimatur.terms;

/** Where each duty is met, and what shows that it was. */
final class DutyDoors {

    private static final String ARTICLE = "/desk/articles/article.xhtml";
    private static final String PUBLISH = "POST /publications/{id}/publish";

    private static final String DUTIES = "/desk/rights/duties.xhtml";
    private static final String PROOFS = "POST /permissions/{id}/duties/{duty}/proofs";
    private static final String LETTERS = "POST /permissions/{id}/duties/{duty}/letters";

    private DutyDoors() {}

    @SuppressWarnings("MethodLength")
    static Door of(DutyType type) {
        return switch (type) {
            case CREDIT_LINE,
                    LINK_BACK,
                    CANONICAL,
                    NOINDEX,
                    LICENCE_NOTICE,
                    SHARE_ALIKE,
                    MODIFICATION_NOTICE,
                    DISCLOSE_EDITS,
                    DISCLOSE_EXCERPT,
                    ADDITIONAL_REPORTING_NOTE,
                    FUNDER_LINE,
                    PIXEL ->
                    Door.open("the page as it is served, proofread", ARTICLE, PUBLISH);
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
            case APPROVAL_OF_CHANGE,
                    NOTIFY,
                    SEND_COPY,
                    PROPAGATE_CORRECTION,
                    PROPAGATE_KILL,
                    SOCIAL_MENTION,
                    ATTRIBUTION_REMOVED_ON_REQUEST ->
                    ofPeople(type);
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
            case PAGE, LEDGER -> throw new IllegalStateException(type + " is no matter of people");
        };
    }

    private static String letter(DutyType type) {
        if (type == DutyType.PROPAGATE_CORRECTION) {
            return "our letter, which leaves by itself when a story is corrected, and did not come"
                    + " back";
        }
        if (type == DutyType.PROPAGATE_KILL) {
            return "our letter, which leaves by itself when we take a story down, and did not come"
                    + " back";
        }
        return "our letter that left and did not come back";
    }
}
