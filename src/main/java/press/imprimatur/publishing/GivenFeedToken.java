package press.imprimatur.publishing;

/**
 * A token that was just given.
 *
 * @param secret what the partner sends; nobody can ever show it again
 * @param token what will be shown of it from now on
 */
public record GivenFeedToken(String secret, FeedToken token) {

    @Override
    public String toString() {
        return "GivenFeedToken[" + token.id() + "]";
    }
}
