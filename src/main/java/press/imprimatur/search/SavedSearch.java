package press.imprimatur.search;

/**
 * What somebody looks for again and again.
 *
 * @param name as that person calls it
 */
public record SavedSearch(SavedSearchId id, String name, SavedQuery query) {}
