package press.imprimatur.publishing.internal.rendering;

/**
 * A page that has nothing but something to say: there is no such page, come back in a moment.
 *
 * @param headline what is the matter
 * @param sentence what a reader can do
 */
public record NoticeView(Masthead masthead, String headline, String sentence) {}
