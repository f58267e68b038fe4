package press.imprimatur.articles.internal;

import java.util.Optional;
import press.imprimatur.articles.SaveReason;
import press.imprimatur.rights.Making.How;

/**
 * How a text came here.
 *
 * @param nearTo the headline of an original that it is much like; empty if there is none
 * @param why what led to its being saved
 */
record Arrival(How how, Optional<String> nearTo, SaveReason why) {}
