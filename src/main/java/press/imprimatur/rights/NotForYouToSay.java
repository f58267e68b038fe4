package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Whose a work is has to be said by somebody who can know, and answers for it. */
public class NotForYouToSay extends BusinessException {

    private static final long serialVersionUID = 1L;

    private NotForYouToSay(String key) {
        super(Fault.FORBIDDEN, key);
    }

    /** The caller is not on the staff. */
    public static NotForYouToSay guest() {
        return new NotForYouToSay("rights.authorship.guestSays");
    }

    /** It takes an editor or a rights editor. */
    public static NotForYouToSay writer() {
        return new NotForYouToSay("rights.authorship.editorSays");
    }
}
