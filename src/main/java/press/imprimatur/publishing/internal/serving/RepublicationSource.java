package press.imprimatur.publishing.internal.serving;

import java.util.Optional;
import java.util.UUID;

/** Where serving finds what others take our stories by. */
public interface RepublicationSource {

    /**
     * The page, decided and made now.
     *
     * @param slug of the story
     * @return empty if there is no such story, or it is not offered, or others may not have it
     */
    Optional<String> page(String slug);

    /**
     * Somebody read a story of ours on another site.
     *
     * @param host of that site, as the browser says; empty if it says nothing
     */
    void seen(UUID story, String host);
}
