package press.imprimatur.publishing.internal.reach;

/** Our site reaches others, or otherwise: everything that is out is to be decided again. */
public record ReachChanged() {}
