package press.imprimatur.terms;

/** Where each use is asked about: by which channel, or by what is done to a work. */
final class UseDoors {

    private static final String ARTICLE = "/desk/articles/article.xhtml";
    private static final String WRITE = "PUT /articles/{id}";
    private static final String PUBLISH = "POST /publications/{id}/publish";

    private UseDoors() {}

    static Door of(Use use) {
        return switch (use) {
            case WEB_FULL -> Door.open("the site, when a story is published", ARTICLE, PUBLISH);
            case FEED_FULL, FEED_SUMMARY ->
                    Door.open("the feed, when a story is published", ARTICLE, PUBLISH);
            case STYLE_EDIT, HEADLINE_EDIT, ABRIDGE, ADD_REPORTING, SUBSTANTIVE_EDIT, TRANSLATE ->
                    ofChange(use);
            case IMAGE_USE ->
                    Door.open("the pictures in the story", ARTICLE, "PUT /articles/{id}/picture");
            case ARCHIVE_PUBLIC -> Door.settled("a page stays after its window if this is granted");
            case WEB_EXCERPT, APP, FEED_HEADLINE, PARTNER_PUSH, API -> Door.RECORDED_ONLY;
            case NEWSLETTER_FULL, NEWSLETTER_EXCERPT -> Door.RECORDED_ONLY;
            case SOCIAL_LINK, SOCIAL_EXCERPT, SOCIAL_IMAGE -> Door.RECORDED_ONLY;
            case PRINT, PDF, TEXT_TO_SPEECH, BROADCAST_READ -> Door.RECORDED_ONLY;
            case ARCHIVE_INTERNAL, IMAGE_CROP, IMAGE_ALTER -> Door.RECORDED_ONLY;
            case PAYWALL, ADS_ON_PAGE ->
                    Door.open(
                            "an administrator, of the site", "/desk/channel.xhtml", "PUT /channel");
            case SUBLICENSE -> Door.settled("the page that hands a story of ours to others");
            case RESELL -> Door.RECORDED_ONLY;
            case SEARCH_INDEX ->
                    Door.open(
                            "the page, which keeps them out where that is forbidden",
                            ARTICLE,
                            PUBLISH);
            case AI_INPUT, AI_TRAIN, TEXT_AND_DATA_MINING -> Door.RECORDED_ONLY;
        };
    }

    /** By what was done to the text. */
    private static Door ofChange(Use use) {
        return switch (use) {
            case STYLE_EDIT ->
                    Door.open(
                            "the differences from the original, and the house style",
                            "/desk/style.xhtml",
                            "POST /house-style/entries");
            case TRANSLATE -> Door.open("the language that an editor names", ARTICLE, WRITE);
            default -> Door.open("the differences from the original", ARTICLE, WRITE);
        };
    }
}
