package press.imprimatur.articles.internal;

import java.util.Optional;
import press.imprimatur.rights.Making.How;

/**
 * How a text came here.
 *
 * @param nearTo the headline of an original that it is much like; empty if there is none
 */
record Arrival(How how, Optional<String> nearTo) {}
