package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/**
 * The terms of a permission name no Creative Commons licence with a version, so nothing says what a
 * breach of it does.
 */
public class LicenceUnclear extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names the permission by its title. */
    public LicenceUnclear(String title) {
        super(Fault.CONFLICT, "rights.licenceUnclear", title);
    }
}
