package press.imprimatur.identity;

import java.util.Optional;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Fault;

/** Somebody else gets their letters there, and could choose a password for this account, too. */
public class MailTaken extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** Says which. */
    public MailTaken(String mail) {
        super(Fault.CONFLICT, "identity.mailTaken", mail);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("mail");
    }
}
