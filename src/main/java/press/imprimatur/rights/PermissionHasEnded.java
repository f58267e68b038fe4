package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** The time of a permission is over. There is no way back: a new one has to be asked for. */
public class PermissionHasEnded extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Names the permission by its title. */
    public PermissionHasEnded(String title) {
        super(Fault.CONFLICT, "rights.permissionHasEnded", title);
    }
}
