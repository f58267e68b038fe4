package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** No token of that name was given. */
public class NoSuchFeedToken extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public NoSuchFeedToken(FeedTokenId id) {
        super(Fault.NOT_FOUND, "publishing.feeds.noSuchToken", id.toString());
    }
}
