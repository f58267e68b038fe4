package press.imprimatur.api;

import java.util.OptionalInt;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Something would be changed without saying which version of it was seen. */
public class VersionMissing extends BusinessException implements Explained {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public VersionMissing() {
        super(Fault.INVALID, "api.versionMissing");
    }

    @Override
    public OptionalInt status() {
        return OptionalInt.of(428);
    }
}
