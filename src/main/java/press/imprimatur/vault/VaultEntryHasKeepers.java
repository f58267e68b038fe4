package press.imprimatur.vault;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Somebody who may read the entry is still at the desk, and hands it over. */
public class VaultEntryHasKeepers extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public VaultEntryHasKeepers() {
        super(Fault.CONFLICT, "vault.hasKeepers");
    }
}
