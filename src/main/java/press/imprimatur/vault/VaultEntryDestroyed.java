package press.imprimatur.vault;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** What the entry held has been destroyed; only its stub is left. */
public class VaultEntryDestroyed extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public VaultEntryDestroyed() {
        super(Fault.GONE, "vault.destroyed");
    }
}
