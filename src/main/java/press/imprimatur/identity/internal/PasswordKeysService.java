package press.imprimatur.identity.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import press.imprimatur.identity.AccountLetters;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.LetterRequest;
import press.imprimatur.identity.PasswordKeyEnded;
import press.imprimatur.identity.PasswordKeys;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.UserNotFound;

@Stateless
@Allows
public class PasswordKeysService implements PasswordKeys {

    private static final Caller DOOR = Caller.system("sign-in");

    @Inject Accounts accounts;
    @Inject StoredPasswordKeys keys;
    @Inject PasswordLetters letters;
    @Inject AccountLetters post;
    @Inject PasswordChange change;
    @Inject LetterLimitsService limits;
    @Inject CurrentCaller callers;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows(thePublic = true)
    public boolean canWrite() {
        return post.canLeave();
    }

    @Override
    @Allows(thePublic = true)
    public void ask(LetterRequest request) {
        limits.countFrom(request.address());
        callers.runAs(
                DOOR,
                () -> {
                    askedFor(request.who())
                            .filter(limits::mayBeWritten)
                            .ifPresent(user -> {
                                letters.forgotten(user);
                                record("user.password-asked", user, "asked for a letter");
                            });
                    return null;
                });
    }

    @Override
    @Allows(ADMINISTRATOR)
    public void invite(UserId id) {
        var user = accounts.find(id).filter(User::isActive).orElseThrow(() -> new UserNotFound(id));
        letters.invitation(user);
        record("user.invited", user, "invited by a letter to choose a password");
    }

    @Override
    @Allows(thePublic = true)
    public Owner owner(String key) {
        var found = good(key);
        var user = whose(found);
        return new Owner(user.name(), user.fullName(), found.expiresAt());
    }

    @Override
    @Allows(thePublic = true)
    public void choose(String key, String password) {
        var user = whose(good(key));
        if (!keys.useUp(key)) {
            throw new PasswordKeyEnded();
        }
        change.give(user, password);
        callers.runAs(
                user.atTheDesk(),
                () -> record("user.password-changed", user, "chose a password by a letter"));
    }

    private Optional<User> askedFor(String who) {
        return accounts.named(who)
                .or(() -> accounts.mailedAt(who))
                .filter(User::isActive)
                .filter(letters::canReach);
    }

    private StoredPasswordKey good(String key) {
        return keys.find(key)
                .filter(found -> found.isGoodAt(clock.instant()))
                .orElseThrow(PasswordKeyEnded::new);
    }

    private User whose(StoredPasswordKey key) {
        return accounts.find(key.user()).filter(User::isActive).orElseThrow(PasswordKeyEnded::new);
    }

    private Void record(String verb, User user, String what) {
        audit.record(AuditedAct.of(verb, "user", user.id(), user.fullName() + ": " + what));
        return null;
    }
}
