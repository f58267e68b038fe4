package press.imprimatur.articles;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Makes articles from articles: translations and shorter versions. Each is an article of its own,
 * with its own address and state; what may be done with it goes by the story it was made from.
 */
public interface Derivatives {

    /**
     * Begins an article with the text, the pictures and the credits of another as it stands, under
     * an address of its own. It is a reprint if that is one, of the same original; a story of ours
     * if that is. What lawyers have read still takes a second person.
     *
     * @throws ArticleNotFound if there is none of that name
     * @throws press.imprimatur.kernel.FieldRefused if it is not said what is to be made, the
     *     language of a translation is missing, unknown or the one it is in already, or one is
     *     named for a shorter version
     */
    Article begin(ArticleId from, NewDerivative wanted);

    /** What was made from an article itself, and not from what was made from it; in its order. */
    List<Derivative> of(ArticleId article);

    /**
     * What these articles were made from, the nearest first, up to one that was made from none.
     * Those that were made from none are left out. An entry whose article cannot be told any more
     * (it is gone, or the line runs in a circle) is the last, and has an empty state.
     */
    Map<ArticleId, List<DerivedFrom>> lines(Collection<ArticleId> articles);

    /** What was made from an article, and from that, and so on. */
    List<ArticleId> allOf(ArticleId article);
}
