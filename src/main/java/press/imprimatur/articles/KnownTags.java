package press.imprimatur.articles;

import java.util.List;

/** The tags that stories of this newsroom have or had, so that nobody invents one twice. */
public interface KnownTags {

    /**
     * Those that begin like that, whatever their case, in alphabetical order.
     *
     * @param typed the beginning of a tag; all begin with the empty text
     * @param limit at most so many, 1 to 200
     */
    List<String> beginningWith(String typed, int limit);
}
