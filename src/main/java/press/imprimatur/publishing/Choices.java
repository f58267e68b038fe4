package press.imprimatur.publishing;

import java.util.Map;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;

/**
 * Which permission an article rests on, where several would do and an editor has chosen one.
 * Without a choice the best is taken. A choice is asked about as it is; it permits nothing by
 * itself.
 */
public interface Choices {

    /** What was chosen, by work: the article's own for all of its text, a picture's for itself. */
    Map<WorkId, InstrumentId> of(ArticleId article);

    /**
     * Has a part of the article rest on that permission from now on; the receipt of what comes out
     * says so. What is out is arranged anew in the same transaction.
     *
     * @param part the work of the article itself, or that of a picture
     * @throws press.imprimatur.articles.ArticleNotFound if there is no such article
     * @throws press.imprimatur.rights.NoSuchInstrument if there is no such permission
     * @throws press.imprimatur.kernel.FieldRefused if the article does not show that work
     */
    void choose(ArticleId article, WorkId part, InstrumentId permission);

    /**
     * Has the best be taken again.
     *
     * @throws press.imprimatur.articles.ArticleNotFound if there is no such article
     */
    void clear(ArticleId article, WorkId part);
}
