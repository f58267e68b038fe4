package press.imprimatur.publishing.internal.publications;

/** An address is a story's from now on, and nobody else's. */
public record AddressClaimed(String slug) {}
