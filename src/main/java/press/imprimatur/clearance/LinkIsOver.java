package press.imprimatur.clearance;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The link cannot be answered over any more. */
public class LinkIsOver extends BusinessException {

    private static final long serialVersionUID = 1L;

    private LinkIsOver(String key, Object... arguments) {
        super(Fault.GONE, key, arguments);
    }

    /** Somebody answered over it. */
    public static LinkIsOver used() {
        return new LinkIsOver("clearance.linkUsed");
    }

    /** Its time is over; the newsroom can send another. */
    public static LinkIsOver expired(String newsroom) {
        return new LinkIsOver("clearance.linkExpired", newsroom);
    }

    /** The request was answered otherwise, changed, or is not open any more. */
    public static LinkIsOver closed(String newsroom) {
        return new LinkIsOver("clearance.linkClosed", newsroom);
    }
}
