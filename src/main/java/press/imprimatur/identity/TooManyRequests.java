package press.imprimatur.identity;

import java.time.Duration;
import java.util.Map;
import press.imprimatur.api.Explained;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A script asks more often than its token may. */
public class TooManyRequests extends BusinessException implements Explained {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** Says how long to wait. */
    public TooManyRequests(int perMinute, Duration wait) {
        super(Fault.TOO_MANY, "identity.tooManyRequests", perMinute, Waiting.inWords(wait));
        this.wait = wait;
    }

    @Override
    public Map<String, String> headers() {
        return Waiting.header(wait);
    }
}
