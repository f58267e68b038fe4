package press.imprimatur.vault;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Nobody said that of the story, or it was taken back. */
public class AttributionNotFound extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says so. */
    public AttributionNotFound() {
        super(Fault.NOT_FOUND, "vault.attributionNotFound");
    }
}
