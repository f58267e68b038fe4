package press.imprimatur.identity;

/**
 * A token that was just issued.
 *
 * @param token to be sent as {@code Authorization: Bearer}; nobody can ever show it again
 * @param summary what will be shown of it from now on
 */
public record IssuedToken(String token, TokenSummary summary) {

    @Override
    public String toString() {
        return "IssuedToken[" + summary.id() + "]";
    }
}
