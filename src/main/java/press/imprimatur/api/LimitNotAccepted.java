package press.imprimatur.api;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** More, or fewer, entries were asked for than a list gives at once. */
public class LimitNotAccepted extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says how many it gives at most. */
    public LimitNotAccepted(int most) {
        super(Fault.INVALID, "api.limitNotAccepted", most);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("limit");
    }
}
