package press.imprimatur.publishing.internal.proofreading;

import press.imprimatur.terms.DutyType;

/** Knows the class of each type of duty. A new type does not compile before it has one here. */
final class ShownDuties {

    private static final ShownDuty CREDIT_LINE = new CreditLineDuty();
    private static final ShownDuty BYLINE = new BylineDuty();
    private static final ShownDuty LINK_BACK = new LinkBackDuty();
    private static final ShownDuty CANONICAL = new CanonicalDuty();
    private static final ShownDuty NOINDEX = new NoindexDuty();
    private static final ShownDuty LICENCE = new LicenceDuty();
    private static final ShownDuty MODIFIED =
            ChangeDuty.inCaptionsToo("This version was changed from the original.");
    private static final ShownDuty EDITED =
            ChangeDuty.inCaptionsToo("This story was edited for this publication.");
    private static final ShownDuty REPORTED_MORE = ChangeDuty.ofTextInItsOwnWords();
    private static final ShownDuty EXCERPT = new ExcerptDuty();
    private static final ShownDuty FUNDER_LINE = new FunderLineDuty();
    private static final ShownDuty UNCHANGED = new UnchangedDuty();
    private static final ShownDuty KEEP_LINKS = new KeepLinksDuty();
    private static final ShownDuty KEEP_PASSAGE = new KeepPassageDuty();
    private static final ShownDuty PIXEL = new PixelDuty();
    private static final ShownDuty LOGO = new LogoDuty();

    /** No page can show it: whoever owes it in one gets nothing out. */
    private static final ShownDuty NOT_ON_A_PAGE = (owed, sheet) -> false;

    private ShownDuties() {}

    @SuppressWarnings("MethodLength")
    static ShownDuty of(DutyType type) {
        return switch (type) {
            case CREDIT_LINE -> CREDIT_LINE;
            case BYLINE_AS_GIVEN -> BYLINE;
            case LINK_BACK -> LINK_BACK;
            case CANONICAL -> CANONICAL;
            case NOINDEX -> NOINDEX;
            case LICENCE_NOTICE, SHARE_ALIKE -> LICENCE;
            case MODIFICATION_NOTICE -> MODIFIED;
            case DISCLOSE_EDITS -> EDITED;
            case DISCLOSE_EXCERPT -> EXCERPT;
            case ADDITIONAL_REPORTING_NOTE -> REPORTED_MORE;
            case FUNDER_LINE -> FUNDER_LINE;
            case UNCHANGED_TEXT -> UNCHANGED;
            case KEEP_LINKS -> KEEP_LINKS;
            case KEEP_PASSAGE -> KEEP_PASSAGE;
            case PIXEL -> PIXEL;
            case LOGO -> LOGO;
            case NO_ENDORSEMENT,
                    APPROVAL_OF_CHANGE,
                    NOTIFY,
                    SEND_COPY,
                    PAY,
                    REPORT_USAGE,
                    PROPAGATE_CORRECTION,
                    PROPAGATE_KILL,
                    REMOVE_AT_END,
                    SOCIAL_MENTION,
                    ATTRIBUTION_REMOVED_ON_REQUEST ->
                    NOT_ON_A_PAGE;
        };
    }
}
