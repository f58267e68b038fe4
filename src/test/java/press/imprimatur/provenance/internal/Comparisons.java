package press.imprimatur.provenance.internal;

import press.imprimatur.markup.internal.JsoupMarkup;
import press.imprimatur.provenance.TextComparison;

/** The comparison as the server has it, for tests of what stands on it. */
public final class Comparisons {

    private Comparisons() {}

    public static TextComparison words() {
        var comparison = new WordComparison();
        comparison.markup = new JsoupMarkup();
        return comparison;
    }
}
