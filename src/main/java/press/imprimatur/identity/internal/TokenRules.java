package press.imprimatur.identity.internal;

import java.time.Instant;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.NewToken;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.ScopeBeyondRoles;
import press.imprimatur.identity.ScopeMissing;
import press.imprimatur.identity.TokenExpiryNotAccepted;
import press.imprimatur.identity.TokenMayNotIssue;
import press.imprimatur.identity.TokenNameMissing;

/** Which tokens somebody may have. */
final class TokenRules {

    private TokenRules() {}

    static void check(NewToken token, Caller caller, Instant now) {
        if (caller.via() == Caller.Via.TOKEN && !caller.is(Role.ADMINISTRATOR)) {
            throw new TokenMayNotIssue();
        }
        if (token.name().isEmpty()) {
            throw new TokenNameMissing();
        }
        if (token.scopes().isEmpty()) {
            throw new ScopeMissing();
        }
        token.scopes().stream()
                .filter(scope -> !scope.suits(caller.roles()))
                .findFirst()
                .ifPresent(scope -> {
                    throw new ScopeBeyondRoles(scope);
                });
        token.expiresAt()
                .filter(end -> !end.isAfter(now) || end.isAfter(now.plus(StoredToken.LONGEST)))
                .ifPresent(end -> {
                    throw new TokenExpiryNotAccepted();
                });
    }
}
