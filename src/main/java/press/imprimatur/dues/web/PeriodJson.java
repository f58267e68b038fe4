package press.imprimatur.dues.web;

/**
 * The days of a report, in the newsroom's zone.
 *
 * @param first such as 2026-03-01
 * @param last the last day that belongs to it
 */
public record PeriodJson(String first, String last) {}
