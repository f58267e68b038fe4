package press.imprimatur.articles;

import java.util.List;
import java.util.Optional;

/**
 * What the page of an article has to know of others.
 *
 * @param version of the article, as of now
 * @param others who else has it open to write, whoever came first in front; never the caller
 * @param lock who writes; empty if nobody does
 */
public record Presence(long version, List<Present> others, Optional<EditLock> lock) {

    public Presence {
        others = List.copyOf(others);
    }
}
