package press.imprimatur.sources;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Another outlet has this domain; a pasted story could not be told apart. */
public class DomainTaken extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names the domain, and who has it. */
    public DomainTaken(String domain, String outlet) {
        super(Fault.CONFLICT, "sources.domainTaken", domain, outlet);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("domain");
    }
}
