package press.imprimatur.rights;

import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** What stands against it is no question: nobody overrides a refusal, or a hold. */
public class NotToBeOverridden extends BusinessException {

    private static final long serialVersionUID = 1L;

    private NotToBeOverridden(String key, Object... arguments) {
        super(Fault.CONFLICT, key, arguments);
    }

    /** Repeats the reason that cannot be set aside. */
    public static NotToBeOverridden because(String reason) {
        return new NotToBeOverridden("rights.notToBeOverridden", reason);
    }

    /** It is permitted as it stands. */
    public static NotToBeOverridden needless() {
        return new NotToBeOverridden("rights.overrideNeedless");
    }
}
