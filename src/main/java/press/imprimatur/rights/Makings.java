package press.imprimatur.rights;

import java.util.Collection;
import java.util.Map;
import press.imprimatur.terms.MadeVersion;

/**
 * Tells how works were made here. Whoever keeps works (articles, pictures) implements it; rights
 * ask all of them at once.
 */
public interface Makings {

    /**
     * How each of these came about. Those that are not kept here, and those that are somebody
     * else's by what is known of them (a reprint), are left out.
     */
    Map<MadeVersion, Making> of(Collection<MadeVersion> works);
}
