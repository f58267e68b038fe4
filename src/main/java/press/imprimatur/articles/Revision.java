package press.imprimatur.articles;

/**
 * A text that an article once had; kept for ever.
 *
 * @param number from 1
 * @param saved by whom and when
 */
public record Revision(int number, ArticleText text, Change saved) {}
