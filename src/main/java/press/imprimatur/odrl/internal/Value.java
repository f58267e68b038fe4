package press.imprimatur.odrl.internal;

import static java.util.Objects.requireNonNull;

/**
 * What a statement speaks of: something named, something without a name, or a literal.
 *
 * @param text the name, or what is written
 * @param datatype of a literal, by IRI; empty otherwise
 * @param language of a literal; empty otherwise, and mostly
 */
record Value(Kind kind, String text, String datatype, String language) {

    private static final String STRING = Vocabulary.XSD + "string";

    Value {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }

    static Value iri(String iri) {
        return new Value(Kind.IRI, iri, "", "");
    }

    static Value blank(String label) {
        return new Value(Kind.BLANK, label, "", "");
    }

    /** A literal; of a tagged one nobody asks for its datatype. */
    static Value literal(String text, String datatype, String language) {
        return new Value(
                Kind.LITERAL,
                text,
                datatype == null ? STRING : datatype,
                language == null ? "" : language);
    }

    boolean isLiteral() {
        return kind == Kind.LITERAL;
    }

    /** Words without a datatype and without a language. */
    boolean isPlain() {
        return isLiteral() && datatype.equals(STRING) && language.isEmpty();
    }

    /** What it may be. */
    enum Kind {
        IRI,
        BLANK,
        LITERAL
    }
}
