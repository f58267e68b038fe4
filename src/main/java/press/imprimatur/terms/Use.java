package press.imprimatur.terms;

/**
 * What somebody may do with a work: a closed tree. The only implication is that a use includes
 * those below it; full text on the web never gives a feed, a newsletter, a translation or an image.
 */
public enum Use {
    WEB_FULL(Group.PUBLISH),
    WEB_EXCERPT(Group.PUBLISH, WEB_FULL),
    APP(Group.PUBLISH),
    FEED_FULL(Group.FEED),
    FEED_SUMMARY(Group.FEED, FEED_FULL),
    FEED_HEADLINE(Group.FEED, FEED_SUMMARY),
    PARTNER_PUSH(Group.FEED),
    API(Group.FEED),
    NEWSLETTER_FULL(Group.MAIL),
    NEWSLETTER_EXCERPT(Group.MAIL, NEWSLETTER_FULL),
    SOCIAL_LINK(Group.SOCIAL),
    SOCIAL_EXCERPT(Group.SOCIAL),
    SOCIAL_IMAGE(Group.SOCIAL),
    PRINT(Group.PRINT),
    PDF(Group.PRINT),
    TEXT_TO_SPEECH(Group.AUDIO),
    BROADCAST_READ(Group.AUDIO),
    /** The page may stay after the display window. */
    ARCHIVE_PUBLIC(Group.KEEP),
    /** A sealed copy for evidence, for the rights desk only. */
    ARCHIVE_INTERNAL(Group.KEEP),
    STYLE_EDIT(Group.CHANGE),
    HEADLINE_EDIT(Group.CHANGE),
    ABRIDGE(Group.CHANGE),
    ADD_REPORTING(Group.CHANGE),
    SUBSTANTIVE_EDIT(Group.CHANGE),
    /** Into the languages of the permission's constraints; any, if it names none. */
    TRANSLATE(Group.CHANGE),
    /**
     * Opens images and graphics, which are closed unless named. An image needs it beside the use
     * asked for: {@code WEB_FULL} and {@code IMAGE_USE} to stand on a page.
     */
    IMAGE_USE(Group.IMAGE),
    IMAGE_CROP(Group.IMAGE),
    IMAGE_ALTER(Group.IMAGE),
    PAYWALL(Group.COMMERCE),
    ADS_ON_PAGE(Group.COMMERCE),
    RESELL(Group.COMMERCE),
    SUBLICENSE(Group.COMMERCE),
    SEARCH_INDEX(Group.MACHINE),
    AI_INPUT(Group.MACHINE),
    AI_TRAIN(Group.MACHINE),
    TEXT_AND_DATA_MINING(Group.MACHINE);

    private final Group group;
    private final Use parent;

    Use(Group group) {
        this(group, null);
    }

    Use(Group group, Use parent) {
        this.group = group;
        this.parent = parent;
    }

    /** Under which heading the desk shows it. */
    public Group group() {
        return group;
    }

    /** Whether who has this has the other too: it is the same, or stands below it. */
    public boolean implies(Use other) {
        for (var use = other; use != null; use = use.parent) {
            if (use == this) {
                return true;
            }
        }
        return false;
    }

    /** Whether it changes the work, so that it is asked beside a use and not alone. */
    public boolean isChange() {
        return group == Group.CHANGE || this == IMAGE_CROP || this == IMAGE_ALTER;
    }

    /** The message key of its name in plain words: {@code rights.use.WEB_FULL}. */
    public String key() {
        return "rights.use." + name();
    }

    /** The headings under which uses are offered. */
    public enum Group {
        PUBLISH,
        FEED,
        MAIL,
        SOCIAL,
        PRINT,
        AUDIO,
        KEEP,
        CHANGE,
        IMAGE,
        COMMERCE,
        MACHINE;

        /** The message key of the heading: {@code rights.useGroup.PUBLISH}. */
        public String key() {
            return "rights.useGroup." + name();
        }
    }
}
