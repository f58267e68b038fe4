package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** No feed of that name was made. */
public class NoSuchFeed extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names what was asked for. */
    public NoSuchFeed(SavedFeedId id) {
        super(Fault.NOT_FOUND, "publishing.feeds.noSuch", id.toString());
    }
}
