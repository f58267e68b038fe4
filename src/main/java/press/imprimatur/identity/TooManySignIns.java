package press.imprimatur.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import press.imprimatur.api.Explained;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Signing in failed so often, from this address or for this account, that it has to wait. */
public class TooManySignIns extends BusinessException implements Explained {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** Says how long to wait from {@code now} and until when, both in words. */
    public TooManySignIns(Instant now, Instant until) {
        super(
                Fault.TOO_MANY,
                "identity.tooManySignIns",
                Waiting.inWords(Duration.between(now, until)));
        this.wait = Duration.between(now, until);
    }

    @Override
    public Map<String, String> headers() {
        return Waiting.header(wait);
    }
}
