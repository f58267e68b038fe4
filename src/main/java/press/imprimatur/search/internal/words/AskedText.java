package press.imprimatur.search.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was typed into the box, taken apart: words, and phrases in quotation marks of any kind. A
 * quotation that is not closed goes on to the end.
 */
public record AskedText(List<Part> parts) {

    private static final int LONGEST = 400;
    private static final int MOST = 16;
    private static final String MARKS = "\"“”„«»「」『』";

    /** A phrase, else a word. */
    private static final Pattern PARTS =
            Pattern.compile("[%1$s]([^%1$s]*)[%1$s]?|([^\\s%1$s]+)".formatted(MARKS));

    /**
     * A word, or several that stand one after the other.
     *
     * @param isPhrase whether they have to stand so
     */
    public record Part(FoldedText text, boolean isPhrase) {

        /** What PostgreSQL is asked of its {@link Pairs}; empty if it has none. */
        public String pairs() {
            return Pairs.query(text.runs());
        }
    }

    public AskedText {
        parts = List.copyOf(parts);
    }

    /** Reads what was typed; what cannot be looked for is passed over. */
    public static AskedText of(String typed) {
        var cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<Part> parts = new ArrayList<>();
        var matcher = PARTS.matcher(cut);
        while (matcher.find() && parts.size() < MOST) {
            var isPhrase = matcher.group(2) == null;
            var text = FoldedText.of(isPhrase ? matcher.group(1) : matcher.group(2));
            if (!text.words().isEmpty() || !text.runs().isEmpty()) {
                parts.add(new Part(text, isPhrase));
            }
        }
        return new AskedText(parts);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** All the runs that are asked for. */
    public List<String> runs() {
        return parts.stream().flatMap(part -> part.text().runs().stream()).toList();
    }
}
