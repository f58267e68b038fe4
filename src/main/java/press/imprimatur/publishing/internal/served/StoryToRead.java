package press.imprimatur.publishing.internal.served;

import press.imprimatur.articles.ArticleId;

/** A story that is to be read as readers get it. */
public record StoryToRead(ArticleId article) {}
