package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** No time zone has this name. */
public class TimeZoneUnknown extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Repeats the name. */
    public TimeZoneUnknown(String name) {
        super(Fault.INVALID, "identity.timeZoneUnknown", name);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("zone");
    }
}
