package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The address is none under which readers could reach the newsroom. */
public class PublicAddressNotAccepted extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public PublicAddressNotAccepted() {
        super(Fault.INVALID, "identity.publicAddressNotAccepted");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("publicAddress");
    }
}
