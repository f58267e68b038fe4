package press.imprimatur.api;

import java.util.OptionalInt;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The header {@code If-Match} holds something else than one ETag of ours. */
public class VersionNotUnderstood extends BusinessException implements Explained {

    private static final long serialVersionUID = 1L;

    /** Repeats what was sent. */
    public VersionNotUnderstood(String header) {
        super(Fault.INVALID, "api.versionNotUnderstood", header);
    }

    @Override
    public OptionalInt status() {
        return OptionalInt.of(400);
    }
}
