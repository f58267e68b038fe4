package press.imprimatur.ingest.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import press.imprimatur.markup.TextRun;

/** Short texts of a page: one line, compared as readers compare. */
final class Texts {

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Texts() {}

    /** One line in the normal form of {@code markup}: no control characters, single spaces. */
    static String line(String text) {
        return TextRun.text(TextRun.line(List.of(TextRun.plain(text.replace('\n', ' ')))));
    }

    /** Whether two texts say the same but for case and punctuation. */
    static boolean same(String one, String other) {
        return !bare(one).isEmpty() && bare(one).equals(bare(other));
    }

    /** Whether a text begins with another but for case and punctuation. */
    static boolean begins(String text, String with) {
        return !bare(with).isEmpty() && bare(text).startsWith(bare(with));
    }

    /** Whether an element's text is at most so long; does not read on when it is longer. */
    static boolean isShort(Element element, int longest) {
        var length = new int[1];
        element.filter((node, depth) -> {
            length[0] += node instanceof TextNode text ? text.text().length() : 0;
            return length[0] > longest
                    ? NodeFilter.FilterResult.STOP
                    : NodeFilter.FilterResult.CONTINUE;
        });
        return length[0] <= longest;
    }

    private static String bare(String text) {
        return NOT_WORDS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
