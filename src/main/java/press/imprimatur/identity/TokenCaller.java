package press.imprimatur.identity;

import static java.util.Objects.requireNonNull;

/**
 * Somebody who calls with a token.
 *
 * @param token the token used
 * @param caller whom the script acts for
 */
public record TokenCaller(TokenId token, Caller caller) {

    public TokenCaller {
        requireNonNull(token, "token");
        requireNonNull(caller, "caller");
    }
}
