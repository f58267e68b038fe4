package press.imprimatur.publishing.internal.proofreading;

/**
 * A line of what is to be seen: the text of one block, without what stands in blocks inside it.
 *
 * @param block counts the lines from the top
 * @param inFigure whether it stands in a figure
 */
record TextLine(int block, String text, boolean inFigure) {}
