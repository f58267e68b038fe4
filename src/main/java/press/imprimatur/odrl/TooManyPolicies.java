package press.imprimatur.odrl;

import java.util.Map;
import press.imprimatur.api.Explained;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A user has more policies read at the same time than the server does for one. */
public class TooManyPolicies extends BusinessException implements Explained {

    private static final long serialVersionUID = 1L;

    /** Says how many it does. */
    public TooManyPolicies(int most) {
        super(Fault.TOO_MANY, "odrl.tooManyAtOnce", most);
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", "1");
    }
}
