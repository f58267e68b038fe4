package press.imprimatur.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import press.imprimatur.markup.Body;

/**
 * What stands in the form of an article, field by field, as it was typed: nothing is trimmed,
 * cleaned or refused, for it is not finished. Only what no text can hold (NUL, halves of a letter)
 * is dropped, with fields that an article does not have.
 *
 * @param article which article it was typed into; empty if it is not begun yet
 * @param seen the version of the article that the page showed; 0 if it is not begun yet
 * @param byName as in {@link ArticleText#fields}; and {@value #BROUGHT}, {@code true} if some of it
 *     came from elsewhere, and {@value #NOTE}, why it is changed
 * @param browser a name that the browser made for itself, by which one computer is told from
 *     another; may be empty
 */
public record TypedFields(
        Optional<ArticleId> article, long seen, Map<String, String> byName, String browser)
        implements Serializable {

    /** The field that says whether some of it was pasted in. */
    public static final String BROUGHT = "brought";

    /** The field that says why; it goes into the history, and is no part of the text. */
    public static final String NOTE = "note";

    private static final int LONGEST_BROWSER = 100;
    private static final Set<String> NAMES = names();

    public TypedFields {
        requireNonNull(article, "article");
        var known = new TreeMap<String, String>();
        byName.forEach((name, text) -> {
            if (NAMES.contains(name)) {
                known.put(name, whole(text));
            }
        });
        known.computeIfPresent("picture", (name, picture) -> isName(picture) ? picture : "");
        byName = Map.copyOf(known);
        browser = browser == null ? "" : whole(browser);
        browser = browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER));
    }

    /** How much there is of it, in characters. */
    public long length() {
        return byName.values().stream().mapToLong(String::length).sum();
    }

    private static Set<String> names() {
        var empty =
                new ArticleText(TextDetails.headed("", ""), Body.EMPTY, Optional.empty()).fields();
        var names = new HashSet<>(empty.keySet());
        names.add(BROUGHT);
        names.add(NOTE);
        return Set.copyOf(names);
    }

    private static String whole(String text) {
        return new String(text.replace("\0", "").getBytes(UTF_8), UTF_8);
    }

    private static boolean isName(String picture) {
        try {
            return picture.equals(UUID.fromString(picture).toString());
        } catch (IllegalArgumentException anything) {
            return false;
        }
    }
}
