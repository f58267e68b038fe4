package press.imprimatur.identity;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the tokens with which scripts act for people. A token is shown once, when it is issued;
 * what is kept of it is a hash.
 */
public interface ApiTokens {

    /**
     * Issues a token to the caller. A script may ask for one only with the scope {@code ADMIN}.
     *
     * @throws TokenMayNotIssue if the caller is a script without that scope
     * @throws TokenNameMissing if it has no name
     * @throws ScopeMissing if it has no scope
     * @throws ScopeBeyondRoles if it could do more than the caller may now
     * @throws TokenExpiryNotAccepted if it would live for more than a year, or not at all
     */
    IssuedToken issue(NewToken token);

    /**
     * Ends a token at once: the caller's own or, for an administrator, anybody's.
     *
     * @throws TokenNotFound if there is none that the caller may end
     */
    void revoke(TokenId token);

    /** The caller's own tokens, newest first, the ended ones too; all tokens for administrators. */
    List<TokenSummary> list();

    /**
     * Who is calling with this token: its owner, with the roles that its scopes leave; empty if it
     * is unknown, expired or revoked, or its owner deactivated.
     */
    Optional<TokenCaller> authenticate(String token);
}
