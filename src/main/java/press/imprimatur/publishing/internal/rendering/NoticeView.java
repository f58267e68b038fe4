package press.imprimatur.publishing.internal.rendering;

/**
 * A page that has nothing but something to say: there is no such page, come back in a moment.
 *
 * @param headline what is the matter
 * @param sentence what a reader can do
 */
public record NoticeView(Masthead masthead, String headline, String sentence) {

    /**
     * One that the site has words for.
     *
     * @param key what its keys in {@code i18n/readers.properties} begin with
     */
    public static NoticeView of(Masthead masthead, String key) {
        return new NoticeView(
                masthead, masthead.say(key + ".headline"), masthead.say(key + ".words"));
    }
}
