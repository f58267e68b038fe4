package press.imprimatur.publishing.internal.proof;

import java.util.Set;
import press.imprimatur.rights.Rendering;

/**
 * A text that was made for readers.
 *
 * @param found what proofreading found shown in it
 * @param outsideHosts whose servers it sends readers' browsers to
 */
record Rendered(String text, Rendering found, Set<String> outsideHosts) {}
