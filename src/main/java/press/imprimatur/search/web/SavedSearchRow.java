package press.imprimatur.search.web;

/**
 * A saved search, as pages show it.
 *
 * @param place where it looks, in words
 * @param address where it is, below the context path
 * @param here whether that is what the page shows
 */
public record SavedSearchRow(String id, String name, String place, String address, boolean here) {}
