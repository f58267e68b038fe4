package press.imprimatur.rights;

import java.util.EnumSet;
import java.util.Set;

/** Where each duty is met, and what shows that it was. */
final class DutyDoors {

    private static final String ARTICLE = "/desk/articles/article.xhtml";
    private static final String PUBLISH = "POST /publications/{id}/publish";

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
            case BYLINE_AS_GIVEN, KEEP_LINKS, UNCHANGED_TEXT ->
                    Door.open("the text as an editor saves it", ARTICLE, "PUT /articles/{id}");
            case PAY, REPORT_USAGE ->
                    Door.open(
                            "whoever pays or reports",
                            "/desk/dues/due.xhtml",
                            "POST /dues/{id}/settlement");
            case REMOVE_AT_END -> Door.settled("a page comes down by itself when its time is over");
            case NO_ENDORSEMENT -> Door.settled("no page says that its author endorses us");
            case APPROVAL_OF_CHANGE, NOTIFY, SEND_COPY -> Door.NONE_YET;
            case PROPAGATE_CORRECTION, PROPAGATE_KILL -> Door.NONE_YET;
            case SOCIAL_MENTION, ATTRIBUTION_REMOVED_ON_REQUEST -> Door.NONE_YET;
            default -> throw new IllegalStateException("no door is declared for " + type);
        };
    }
}
