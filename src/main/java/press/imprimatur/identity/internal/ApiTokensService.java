package press.imprimatur.identity.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.ApiTokens;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.IssuedToken;
import press.imprimatur.identity.NewToken;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.TokenCaller;
import press.imprimatur.identity.TokenId;
import press.imprimatur.identity.TokenNotFound;
import press.imprimatur.identity.TokenSummary;
import press.imprimatur.identity.UserId;

@Stateless
@Allows
public class ApiTokensService implements ApiTokens {

    /** Lets secret scanners find tokens that somebody committed by mistake. */
    private static final String PREFIX = "imp_";

    @Inject Tokens tokens;
    @Inject Accounts accounts;
    @Inject CurrentCaller callers;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public IssuedToken issue(NewToken token) {
        var caller = callers.get();
        var now = clock.instant();
        TokenRules.check(token, caller, now);
        var secret = PREFIX + Secret.next();
        var stored = new StoredToken(caller.user(), token, secret, now);
        tokens.add(stored);
        audit.record(AuditedAct.of("token.issued", "token", stored.id(), token.name()));
        return new IssuedToken(secret, stored.summary(caller.name()));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public void revoke(TokenId id) {
        var caller = callers.get();
        var token =
                tokens.find(id)
                        .filter(found -> mayEnd(caller, found.owner()))
                        .orElseThrow(() -> new TokenNotFound(id));
        token.revokeAt(clock.instant());
        audit.record(AuditedAct.of("token.revoked", "token", id, token.name()));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<TokenSummary> list() {
        var caller = callers.get();
        return tokens.newestFirst(
                caller.is(Role.ADMINISTRATOR) ? Optional.empty() : Optional.of(caller.user()));
    }

    @Override
    @Allows(thePublic = true)
    public Optional<TokenCaller> authenticate(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var token = tokens.withSecret(secret).filter(found -> found.isLiveAt(now));
        var owner = token.flatMap(found -> accounts.find(found.owner())).filter(User::isActive);
        owner.ifPresent(user -> token.get().useAt(now));
        return owner.map(user -> token.get().actFor(user));
    }

    private static boolean mayEnd(Caller caller, UserId owner) {
        return caller.user().equals(owner) || caller.is(Role.ADMINISTRATOR);
    }
}
