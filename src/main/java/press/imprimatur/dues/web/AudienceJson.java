package press.imprimatur.dues.web;

/**
 * How many readers a story had.
 *
 * @param address where it came out, as reports name it
 * @param first such as 2026-03-01
 * @param last the last day that belongs to it
 */
public record AudienceJson(String address, String first, String last, long readers) {}
