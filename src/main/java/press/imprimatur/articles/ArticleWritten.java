package press.imprimatur.articles;

/** An article has a text that it did not have before. Fired inside the transaction. */
public record ArticleWritten(ArticleId article) {}
