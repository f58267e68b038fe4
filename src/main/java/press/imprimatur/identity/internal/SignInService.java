package press.imprimatur.identity.internal;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Session;
import press.imprimatur.identity.SignIn;
import press.imprimatur.identity.SignInAttempt;
import press.imprimatur.identity.WrongNameOrPassword;

@Stateless
@Allows
public class SignInService implements SignIn {

    private static final Caller DOOR = Caller.system("sign-in");

    @Inject SignInLedgerService ledger;
    @Inject Accounts accounts;
    @Inject Sessions sessions;
    @Inject Passwords passwords;
    @Inject CurrentCaller callers;
    @Inject Clock clock;

    /** Outside any transaction: a failure must stay counted, and hashing holds no connection. */
    @Override
    @Allows(thePublic = true)
    @TransactionAttribute(NOT_SUPPORTED)
    public Session signIn(SignInAttempt attempt) {
        return callers.runAs(
                DOOR,
                () -> {
                    var begun = ledger.begin(attempt);
                    if (!passwords.belongsTo(begun.passwordHash(), attempt.password())) {
                        throw new WrongNameOrPassword();
                    }
                    return ledger.succeed(attempt, begun);
                });
    }

    @Override
    @Allows(thePublic = true)
    public Optional<Caller> resume(String secret) {
        var now = clock.instant();
        var session = sessions.find(secret).filter(found -> found.isLiveAt(now));
        var user = session.flatMap(found -> accounts.find(found.user())).filter(User::isActive);
        user.ifPresent(somebody -> session.get().useAt(now));
        return user.map(User::atTheDesk);
    }

    @Override
    @Allows(thePublic = true)
    public void signOut(String secret) {
        callers.runAs(
                DOOR,
                () -> {
                    ledger.end(secret);
                    return null;
                });
    }
}
