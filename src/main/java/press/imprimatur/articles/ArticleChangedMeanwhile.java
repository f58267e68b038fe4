package press.imprimatur.articles;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/**
 * Somebody else changed the article after the caller opened it. Nothing was overwritten; the
 * present text comes along, so that both can be seen side by side.
 */
public class ArticleChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient Article present;

    /** Carries the article as it is now. */
    public ArticleChangedMeanwhile(Article present) {
        super(Fault.STALE, "articles.changedMeanwhile", present.edited().name(), present.version());
        this.present = present;
    }

    /** The article as it is now. */
    public Article present() {
        return present;
    }
}
