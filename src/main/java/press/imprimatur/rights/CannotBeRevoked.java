package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/**
 * The terms say that nobody can take the instrument back: a public licence, an assignment. Taking
 * the work down anyway is a courtesy, not a revocation.
 */
public class CannotBeRevoked extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names the instrument by its title. */
    public CannotBeRevoked(String title) {
        super(Fault.CONFLICT, "rights.cannotBeRevoked", title);
    }
}
