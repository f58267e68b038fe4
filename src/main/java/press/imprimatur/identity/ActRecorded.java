package press.imprimatur.identity;

/**
 * Something was done, and stands in the audit trail. Fired inside the transaction that does it.
 *
 * @param verb what was done, as the audit trail has it: {@code article.published}
 * @param subject what it was done to
 */
public record ActRecorded(String verb, Subject subject) {}
