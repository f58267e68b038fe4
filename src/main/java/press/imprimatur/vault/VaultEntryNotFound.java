package press.imprimatur.vault;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** There is no such entry, or none that the caller may know of. */
public class VaultEntryNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public VaultEntryNotFound() {
        super(Fault.NOT_FOUND, "vault.notFound");
    }
}
