package press.imprimatur.identity;

/**
 * Something was done, and stands in the audit trail. Fired inside the transaction that does it.
 *
 * @param subject what it was done to
 */
public record ActRecorded(Subject subject) {}
