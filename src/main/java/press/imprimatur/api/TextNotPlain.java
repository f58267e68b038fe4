package press.imprimatur.api;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A parameter in the address of a request holds what no text holds. */
public class TextNotPlain extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * Nothing more is said of what it holds: it could not be shown.
     *
     * @param parameter its name in the address
     */
    public TextNotPlain(String parameter) {
        super(Fault.INVALID, "api.textNotPlain");
        this.parameter = parameter;
    }

    /** The parameter; empty if its name could not be shown either. */
    @Override
    public Optional<String> field() {
        return Optional.of(parameter).filter(StrictJson::isPlain);
    }
}
