package press.imprimatur.vault;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** A preservation hold keeps the entry from being destroyed. */
public class VaultEntryHeld extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public VaultEntryHeld() {
        super(Fault.CONFLICT, "vault.held");
    }
}
