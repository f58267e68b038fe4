package press.imprimatur.terms;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A territory names a place that does not exist. */
public class UnknownPlace extends BusinessException {

    private static final long serialVersionUID = 1L;

    public UnknownPlace(String code) {
        super(Fault.INVALID, "rights.unknownPlace", code);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("territory");
    }
}
