package press.imprimatur.markup;

/** A text in the canonical form, read from its beginning on and without a way back. */
final class CanonicalText {

    /** Says that the text is not in the canonical form; carries no trace, for it is an answer. */
    static final class NotCanonical extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotCanonical() {
            super("not canonical", null, false, false);
        }
    }

    private final String html;
    private int at;

    CanonicalText(String html) {
        this.html = html;
    }

    boolean isAtEnd() {
        return at >= html.length();
    }

    /** Whether this comes next; nothing is read. */
    boolean isAt(String expected) {
        return html.startsWith(expected, at);
    }

    /** The value up to the closing quotation mark, which is read, too. */
    String attribute() {
        var value = new StringBuilder();
        while (!skip("\"")) {
            if (skip("&quot;")) {
                value.append('"');
            } else {
                value.appendCodePoint(character());
            }
        }
        return value.toString();
    }

    /** One of the text, an entity read as what it stands for. */
    int character() {
        var character = peek();
        if (character == '&') {
            return entity();
        }
        if (character == '<' || character == '>' || !Runs.isText(character)) {
            throw new NotCanonical();
        }
        at += Character.charCount(character);
        return character;
    }

    private int entity() {
        if (skip("&amp;")) {
            return '&';
        }
        if (skip("&lt;")) {
            return '<';
        }
        demand("&gt;");
        return '>';
    }

    /** The next one, as it is written. */
    int peek() {
        if (isAtEnd()) {
            throw new NotCanonical();
        }
        return html.codePointAt(at);
    }

    /** Reads what is expected, if it comes next. */
    boolean skip(String expected) {
        if (!isAt(expected)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    /** Reads what has to come next. */
    void demand(String expected) {
        if (!skip(expected)) {
            throw new NotCanonical();
        }
    }
}
