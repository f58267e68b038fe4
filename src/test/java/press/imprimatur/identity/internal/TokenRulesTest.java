package press.imprimatur.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.TokenScope.ADMIN;
import static press.imprimatur.identity.TokenScope.PUBLISH;
import static press.imprimatur.identity.TokenScope.READ;
import static press.imprimatur.identity.TokenScope.RIGHTS;
import static press.imprimatur.identity.TokenScope.WRITE;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.NewToken;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.ScopeBeyondRoles;
import press.imprimatur.identity.ScopeMissing;
import press.imprimatur.identity.TokenExpiryNotAccepted;
import press.imprimatur.identity.TokenMayNotIssue;
import press.imprimatur.identity.TokenNameMissing;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.identity.UserId;

class TokenRulesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void issuesWhatTheCallerMayDo() {
        assertThatCode(() -> check(token(WRITE, PUBLISH), atTheDesk(EDITOR)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesToPassOnMoreThanTheCallerMayDo() {
        assertThatThrownBy(() -> check(token(PUBLISH), atTheDesk(REPORTER)))
                .isInstanceOf(ScopeBeyondRoles.class);
        assertThatThrownBy(() -> check(token(RIGHTS), byToken(ADMINISTRATOR)))
                .isInstanceOf(ScopeBeyondRoles.class);
    }

    @Test
    void refusesToMultiplyTokensUnlessTheyAdminister() {
        assertThatThrownBy(() -> check(token(READ), byToken(EDITOR)))
                .isInstanceOf(TokenMayNotIssue.class);
        assertThatCode(() -> check(token(READ, ADMIN), byToken(ADMINISTRATOR)))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsANameAndAScope() {
        assertThatThrownBy(() ->
                        check(new NewToken(" ", Set.of(READ), Optional.empty()), atTheDesk(EDITOR)))
                .isInstanceOf(TokenNameMissing.class);
        assertThatThrownBy(() -> check(token(), atTheDesk(EDITOR)))
                .isInstanceOf(ScopeMissing.class);
    }

    @Test
    void refusesToLiveForMoreThanAYearOrNotAtAll() {
        assertThatThrownBy(() -> check(ending(NOON), atTheDesk(EDITOR)))
                .isInstanceOf(TokenExpiryNotAccepted.class);
        assertThatThrownBy(() -> check(ending(NOON.plus(Duration.ofDays(367))), atTheDesk(EDITOR)))
                .isInstanceOf(TokenExpiryNotAccepted.class);
        assertThatCode(() -> check(ending(NOON.plus(Duration.ofDays(365))), atTheDesk(EDITOR)))
                .doesNotThrowAnyException();
    }

    @Test
    void leavesOfTheOwnersRolesWhatTheScopesLetThrough() {
        assertThat(TokenScope.narrow(Set.of(EDITOR, ADMINISTRATOR), Set.of(READ))).isEmpty();
        assertThat(TokenScope.narrow(Set.of(EDITOR), Set.of(WRITE))).containsExactly(REPORTER);
        assertThat(TokenScope.narrow(Set.of(REPORTER), Set.of(WRITE, PUBLISH)))
                .containsExactly(REPORTER);
        assertThat(TokenScope.narrow(Set.of(Role.values()), Set.of(TokenScope.values())))
                .containsExactlyInAnyOrder(Role.values());
    }

    private static void check(NewToken token, Caller caller) {
        TokenRules.check(token, caller, NOON);
    }

    private static NewToken token(TokenScope... scopes) {
        return new NewToken("nightly import", Set.of(scopes), Optional.empty());
    }

    private static NewToken ending(Instant end) {
        return new NewToken("nightly import", Set.of(READ), Optional.of(end));
    }

    private static Caller atTheDesk(Role... roles) {
        return new Caller(UserId.next(), "Ada", Set.of(roles), Caller.Via.DESK);
    }

    private static Caller byToken(Role... roles) {
        return new Caller(UserId.next(), "Ada", Set.of(roles), Caller.Via.TOKEN);
    }
}
