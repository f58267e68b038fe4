package press.imprimatur.identity;

import java.time.Duration;
import java.util.Map;
import press.imprimatur.api.Explained;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** More people than the server can check at once are signing in. */
public class TooBusy extends BusinessException implements Explained {

    private static final long serialVersionUID = 1L;

    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    /** Asks to try again in a moment. */
    public TooBusy() {
        super(Fault.TOO_MANY, "identity.tooBusy", Waiting.inWords(A_MOMENT));
    }

    @Override
    public Map<String, String> headers() {
        return Waiting.header(A_MOMENT);
    }
}
