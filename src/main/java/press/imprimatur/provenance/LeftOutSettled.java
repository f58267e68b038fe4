package press.imprimatur.provenance;

/** Somebody said that what was left out of an original is no part of its story. */
public record LeftOutSettled(CaptureId original) {}
