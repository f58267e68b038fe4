package press.imprimatur.publishing.internal.serving;

import java.util.Optional;

/**
 * Feeds that only partners get. They are never remembered: whether a token is good is asked every
 * time.
 */
public interface PartnersFeeds {

    /**
     * What a partner gets there now.
     *
     * @param secret as it was sent
     * @return empty if nothing stands there that this opens
     */
    Optional<PublicResponse> open(String path, String secret);
}
