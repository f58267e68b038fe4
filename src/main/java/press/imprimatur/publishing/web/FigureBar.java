package press.imprimatur.publishing.web;

/**
 * One row of a chart that is a table, too.
 *
 * @param label what is counted
 * @param count how often
 * @param width of its bar, as a part of a hundred of the longest
 */
public record FigureBar(String label, int count, int width) {}
