package press.imprimatur.publishing;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A story cannot be shown to anybody outside before it is out. */
public class NotForOutside extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says why. */
    public NotForOutside(Because why) {
        super(Fault.FORBIDDEN, why.key());
    }

    /** Why it cannot. */
    public enum Because {
        /** It was killed, or what it was made from. */
        KILLED,
        /** It could not come out now: an embargo, a hold, or nothing that permits it. */
        NOT_PERMITTED,
        /** Words or a picture in it are not the newsroom's own, and no terms speak of previews. */
        NOT_OWN;

        /** The message key of the sentence that says so. */
        public String key() {
            return "publishing.preview.because." + name();
        }
    }
}
