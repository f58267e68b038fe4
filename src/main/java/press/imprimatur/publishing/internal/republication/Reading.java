package press.imprimatur.publishing.internal.republication;

import java.util.UUID;

/**
 * That a story of ours was read elsewhere.
 *
 * @param host of the site; empty if the browser did not say
 */
record Reading(UUID story, String host) {}
