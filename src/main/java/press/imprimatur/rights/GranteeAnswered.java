package press.imprimatur.rights;

/** The newsroom has said whether it is what papers ask; it may concern any of them. */
public record GranteeAnswered(String condition) {}
