package press.imprimatur.articles;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A reporter may change what the reporter began, until it is approved; others may not. */
public class NotYours extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names who began the article. */
    public NotYours(String begunBy) {
        super(Fault.FORBIDDEN, "articles.notYours", begunBy);
    }
}
