package press.imprimatur.markup;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be said of a stretch of text: that it is a link, or how it is set. */
public sealed interface Mark extends Serializable {

    /** The order of nesting: marks of a lower rank stand outside. */
    int rank();

    /** The name of the HTML element. */
    String tag();

    /** A link to somewhere: {@code http}, {@code https} or {@code mailto}, always absolute. */
    record Link(String href) implements Mark {

        private static final Pattern ALLOWED =
                Pattern.compile(
                        "(?:https?://[^\\s/?#\\\\][^\\s]*|mailto:[^\\s?][^\\s]*)",
                        Pattern.CASE_INSENSITIVE);

        /**
         * @throws IllegalArgumentException if a text may not link there; see {@link #to}
         */
        public Link {
            requireNonNull(href, "href");
            if (!ALLOWED.matcher(href).matches() || !Runs.attribute(href).equals(href)) {
                throw new IllegalArgumentException("not an address that a text may link to");
            }
        }

        /** The link to an address as a page wrote it; empty if a text may not link there. */
        public static Optional<Link> to(String written) {
            var address = Runs.attribute(written.replaceAll("[\\t\\r\\n]", "")).replace(" ", "%20");
            return ALLOWED.matcher(address).matches()
                    ? Optional.of(new Link(address))
                    : Optional.empty();
        }

        @Override
        public int rank() {
            return 0;
        }

        @Override
        public String tag() {
            return "a";
        }
    }

    /** How text is set. The order is the order of nesting. */
    enum Setting implements Mark {
        STRONG("strong"),
        EMPHASIS("em"),
        /** Struck out: what was written and holds no longer. It is shown, but never said. */
        STRUCK("s"),
        SUBSCRIPT("sub"),
        SUPERSCRIPT("sup"),
        CODE("code");

        private final String tag;

        Setting(String tag) {
            this.tag = tag;
        }

        @Override
        public int rank() {
            return 1 + ordinal();
        }

        @Override
        public String tag() {
            return tag;
        }
    }
}
