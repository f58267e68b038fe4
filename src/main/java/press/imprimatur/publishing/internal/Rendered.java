package press.imprimatur.publishing.internal;

import press.imprimatur.rights.Rendering;

/**
 * A text that was made for readers.
 *
 * @param found what proofreading found shown in it
 */
record Rendered(String text, Rendering found) {}
