package press.imprimatur.vault;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.IdentityFixture;
import press.imprimatur.identity.NewUser;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.identity.Users;

/** People at the desk who get letters, and what one of them puts into the vault. */
interface VaultFixture {

    /** Somebody new, who gets letters. */
    static UserDetails somebody(String fullName, Role... roles) {
        IdentityFixture.setUpNewsroom();
        var name = "user-" + UUID.randomUUID();
        return IdentityFixture.asSystem(() -> {
            var users = CDI.current().select(Users.class).get();
            var mail = name + "@courier.example";
            return users.get(
                    users.add(
                            new NewUser(
                                    name,
                                    fullName,
                                    mail,
                                    Set.of(roles),
                                    IdentityFixture.PASSWORD)));
        });
    }

    static NewVaultEntry entry(UserDetails editor, String reason, String identity) {
        return new NewVaultEntry(
                "a person with knowledge of the talks",
                reason,
                identity,
                Optional.of(editor.id()),
                Set.of(),
                Optional.of(tomorrow()));
    }

    /** The day after the newsroom's today, on which what is entered here is destroyed. */
    static LocalDate tomorrow() {
        return LocalDate.ofInstant(now(), ZoneId.of(IdentityFixture.NEWSROOM.zone())).plusDays(1);
    }

    /** When that day is over wherever one is. */
    static Instant theDayAfter() {
        return now().plus(Duration.ofDays(2));
    }

    private static Instant now() {
        return CDI.current().select(Clock.class).get().instant();
    }

    static <T> T as(UserDetails person, Supplier<T> work) {
        var callers = CDI.current().select(CurrentCaller.class).get();
        return callers.runAs(IdentityFixture.atTheDesk(person), work);
    }

    static void does(UserDetails person, Runnable work) {
        as(
                person,
                () -> {
                    work.run();
                    return null;
                });
    }
}
