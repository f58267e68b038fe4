package press.imprimatur.rights;

import press.imprimatur.kernel.WorkId;

/** Something else is said of a work: what selects or excludes by it may decide otherwise. */
public record WorkDescribed(WorkId work) {}
