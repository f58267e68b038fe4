package press.imprimatur.publishing.internal.proof;

import java.util.List;
import java.util.Set;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Rendering;

/**
 * A text that was made for readers.
 *
 * @param owed what it was made to show
 * @param found what proofreading found shown in it
 * @param outsideHosts whose servers it sends readers' browsers to
 */
record Rendered(String text, List<OwedDuty> owed, Rendering found, Set<String> outsideHosts) {}
