package press.imprimatur.identity;

/** Somebody is let in no more. Fired inside the transaction. */
public record UserDeactivated(UserId user) {}
