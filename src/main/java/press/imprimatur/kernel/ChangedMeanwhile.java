package press.imprimatur.kernel;

/**
 * Somebody else changed it after the caller looked. Nothing was overwritten; look again and decide.
 */
public class ChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param thing in the desk's words: "outlet"
     * @param seen the version that the caller had seen
     * @param current the version there is now
     */
    public ChangedMeanwhile(String thing, long seen, long current) {
        super(Fault.STALE, "kernel.changedMeanwhile", thing, seen, current);
    }
}
