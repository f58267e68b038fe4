package press.imprimatur.identity.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.ChangedUser;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.CurrentPasswordWrong;
import press.imprimatur.identity.LastAdministrator;
import press.imprimatur.identity.MailTaken;
import press.imprimatur.identity.NewUser;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserDeactivated;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.UserNameTaken;
import press.imprimatur.identity.UserNotFound;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.Slice;

@Stateless
@Allows
public class UsersService implements Users {

    @Inject Accounts accounts;
    @Inject Sessions sessions;
    @Inject Tokens tokens;
    @Inject Passwords passwords;
    @Inject PasswordChange passwordChange;
    @Inject StoredPasswordKeys keys;
    @Inject PasswordLetters letters;
    @Inject Newsrooms newsrooms;
    @Inject CurrentCaller callers;
    @Inject AuditTrail audit;
    @Inject Clock clock;
    @Inject Event<UserDeactivated> deactivated;

    @Override
    @Allows(Role.ADMINISTRATOR)
    public UserId add(NewUser user) {
        UserRules.check(user, newsrooms.find().map(Newsroom::name));
        if (accounts.named(user.name()).isPresent()) {
            throw new UserNameTaken(user.name());
        }
        refuseMailOfAnother(user.mail(), Optional.empty());
        var hash = passwords.hash(user.isInvited() ? Secret.next() : user.password());
        var added = new User(UserId.next(), user, hash, clock.instant());
        accounts.add(added);
        if (user.isInvited()) {
            letters.invitation(added);
        }
        record("user.added", added, "added as " + words(added.roles()));
        return added.id();
    }

    @Override
    @Allows(Role.ADMINISTRATOR)
    public void change(UserId id, ChangedUser changed) {
        UserRules.check(changed);
        accounts.lockWhoAdministers();
        var user = existing(id);
        if (user.isActiveAdministrator() && !changed.roles().contains(Role.ADMINISTRATOR)) {
            refuseLastAdministrator(id);
        }
        if (changed.mail() != null) {
            refuseMailOfAnother(changed.mail(), Optional.of(id));
        }
        user.change(changed);
        accounts.changed(user);
        record("user.changed", user, "is now " + words(user.roles()));
    }

    @Override
    @Allows(Role.ADMINISTRATOR)
    public void deactivate(UserId id) {
        accounts.lockWhoAdministers();
        var user = existing(id);
        if (!user.isActive()) {
            return;
        }
        if (user.isActiveAdministrator()) {
            refuseLastAdministrator(id);
        }
        user.deactivate();
        sessions.endAllOf(id);
        keys.endAllOf(id);
        tokens.revokeAllOf(id, clock.instant());
        record("user.deactivated", user, "let in no more");
        deactivated.fire(new UserDeactivated(id));
    }

    @Override
    @Allows(Role.ADMINISTRATOR)
    public void reactivate(UserId id) {
        var user = existing(id);
        if (!user.isActive()) {
            user.reactivate();
            record("user.reactivated", user, "let in again");
        }
    }

    @Override
    @Allows(Role.ADMINISTRATOR)
    public void resetPassword(UserId id, String password) {
        var user = existing(id);
        passwordChange.give(user, password);
        record("user.password-reset", user, "given a new password");
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public void changeOwnPassword(String current, String password) {
        var caller = callers.get();
        if (caller.via() != Caller.Via.DESK) {
            throw new NotAllowed("somebody who is signed in at the desk");
        }
        var user = existing(caller.user());
        if (!passwords.belongsTo(Optional.of(user.passwordHash()), current)) {
            throw new CurrentPasswordWrong();
        }
        passwordChange.give(user, password);
        record("user.password-changed", user, "chose a new password");
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<UserDetails> find(UserId id) {
        return accounts.find(id).map(User::details);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public UserDetails get(UserId id) {
        return existing(id).details();
    }

    @Override
    @Allows(Role.ADMINISTRATOR)
    public Slice<UserDetails> list(Optional<String> cursor, int limit) {
        var users = accounts.after(cursor.orElse(""), limit + 1);
        return Slice.of(users, limit, User::name).map(User::details);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<UserId, String> activeWith(Set<Role> roles) {
        var names = new LinkedHashMap<UserId, String>();
        accounts.activeWith(roles).forEach(user -> names.put(user.id(), user.fullName()));
        return names;
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<UserId, String> toChooseFrom(Set<Role> roles) {
        var people = accounts.activeWith(roles);
        var called = people.stream().collect(groupingBy(User::fullName, counting()));
        var names = new LinkedHashMap<UserId, String>();
        for (var user : people) {
            var name = user.fullName();
            var apart = called.get(name) == 1 ? name : name + " (" + user.name() + ")";
            names.put(user.id(), apart);
        }
        return names;
    }

    @Override
    @Allows
    public Optional<Caller> actingFor(UserId id) {
        return accounts.find(id).filter(User::isActive).map(User::atTheDesk);
    }

    private void refuseMailOfAnother(String mail, Optional<UserId> owner) {
        accounts.mailedAt(mail)
                .filter(other -> !owner.equals(Optional.of(other.id())))
                .ifPresent(other -> {
                    throw new MailTaken(mail);
                });
    }

    private User existing(UserId id) {
        return accounts.find(id).orElseThrow(() -> new UserNotFound(id));
    }

    private void refuseLastAdministrator(UserId user) {
        if (!accounts.hasActiveAdministratorBesides(user)) {
            throw new LastAdministrator();
        }
    }

    private void record(String verb, User user, String what) {
        audit.record(AuditedAct.of(verb, "user", user.id(), user.fullName() + ": " + what));
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::inWords).collect(joining(", "));
    }
}
