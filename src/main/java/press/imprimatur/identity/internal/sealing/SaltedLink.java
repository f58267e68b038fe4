package press.imprimatur.identity.internal.sealing;

/** A link of the chain, and the salt that its entry was hashed with. */
record SaltedLink(Link link, String salt) {}
