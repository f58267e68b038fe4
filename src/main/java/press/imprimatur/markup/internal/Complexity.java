package press.imprimatur.markup.internal;

import press.imprimatur.markup.TextTooComplex;

/**
 * Refuses what only an attack looks like before it is parsed: the parser reads anything, but needs
 * seconds for a hundred thousand tables in each other. The largest table that the schema holds has
 * two thirds of the tags.
 */
final class Complexity {

    private static final int MOST_TAGS = 60_000;
    private static final int DEEPEST_TABLE = 200;
    private static final String TABLE = "table";

    private Complexity() {}

    /**
     * @throws TextTooComplex if there are too many tags, or tables too deep in each other
     */
    static void refuse(String html) {
        var tags = 0;
        var tables = 0;
        for (var at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            var ends = at + 1 < html.length() && html.charAt(at + 1) == '/';
            if (isTag(html, at + (ends ? 2 : 1))) {
                tags++;
                if (html.regionMatches(true, at + (ends ? 2 : 1), TABLE, 0, TABLE.length())) {
                    tables = Math.max(0, tables + (ends ? -1 : 1));
                }
            }
            if (tags > MOST_TAGS || tables > DEEPEST_TABLE) {
                throw new TextTooComplex();
            }
        }
    }

    private static boolean isTag(String html, int at) {
        if (at >= html.length()) {
            return false;
        }
        var first = html.charAt(at) | 0x20;
        return first >= 'a' && first <= 'z';
    }
}
