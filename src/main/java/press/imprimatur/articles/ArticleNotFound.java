package press.imprimatur.articles;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is no article of that name. */
public class ArticleNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public ArticleNotFound(ArticleId id) {
        super(Fault.NOT_FOUND, "articles.articleNotFound", id.toString());
    }
}
