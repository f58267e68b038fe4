package press.imprimatur.articles;

/** What people at the desk know of an original and its page does not say. */
public interface Origins {

    /**
     * States when and where the original of a reprint came out, in place of what its page says. The
     * captured original stays as it is. The article, and what is out of it, is decided again: terms
     * count from that date.
     *
     * @param seen the version of the article that the caller saw
     * @throws ArticleNotFound if there is none of that name
     * @throws ArticleChangedMeanwhile if it is not at that version any more
     * @throws press.imprimatur.kernel.FieldRefused if it is a story of our own, or the original
     *     would come from the future
     */
    Article state(ArticleId id, long seen, StatedOrigin stated);
}
