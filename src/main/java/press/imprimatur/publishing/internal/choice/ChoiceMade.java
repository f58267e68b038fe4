package press.imprimatur.publishing.internal.choice;

import press.imprimatur.kernel.WorkId;

/** An article is to rest on another permission than before. */
public record ChoiceMade(WorkId story) {}
