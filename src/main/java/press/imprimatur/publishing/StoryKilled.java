package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The story was killed; it comes out again only if somebody lifts the kill first. */
public class StoryKilled extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public StoryKilled(String headline) {
        super(Fault.GONE, "publishing.storyKilled", headline);
    }
}
