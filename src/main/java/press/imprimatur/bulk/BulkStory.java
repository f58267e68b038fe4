package press.imprimatur.bulk;

import press.imprimatur.articles.ArticleId;

/**
 * One of many stories.
 *
 * @param headline as it was when the story was chosen
 * @param sentence what will happen, or happened, or why not
 */
public record BulkStory(ArticleId article, String headline, BulkState state, String sentence) {}
