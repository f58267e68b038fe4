package press.imprimatur.identity.internal;

import java.util.Optional;
import java.util.regex.Pattern;
import press.imprimatur.identity.ChangedUser;
import press.imprimatur.identity.FullNameMissing;
import press.imprimatur.identity.NewUser;
import press.imprimatur.identity.RoleMissing;
import press.imprimatur.identity.UserNameNotAccepted;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.MailAddress;

/** What an account must be like. */
final class UserRules {

    private static final Pattern NAME = Pattern.compile("[a-z0-9._@-]{2,60}");

    private UserRules() {}

    static void check(NewUser user, Optional<String> newsroom) {
        if (!NAME.matcher(user.name()).matches()) {
            throw new UserNameNotAccepted();
        }
        if (user.fullName().isEmpty()) {
            throw new FullNameMissing();
        }
        if (user.roles().isEmpty()) {
            throw new RoleMissing();
        }
        checkMail(user.mail());
        if (user.isInvited()) {
            return;
        }
        Passwords.refuseWeak(user.password(), user.name(), newsroom);
    }

    static void check(ChangedUser changed) {
        if (changed.fullName().isEmpty()) {
            throw new FullNameMissing();
        }
        if (changed.roles().isEmpty()) {
            throw new RoleMissing();
        }
        if (changed.mail() != null) {
            checkMail(changed.mail());
        }
    }

    private static void checkMail(String mail) {
        if (!mail.isEmpty() && !MailAddress.isWellFormed(mail)) {
            throw new FieldRefused("mail", "identity.mailNotAccepted", mail);
        }
    }
}
