package press.imprimatur.publishing.web;

/**
 * One day of a chart: two bars on one another, in the units of its drawing.
 *
 * @param day in words
 * @param x where they stand, from the left
 */
public record FigureDay(
        String day, int own, int reprints, int x, int ownTop, int ownHigh, int top, int high) {}
