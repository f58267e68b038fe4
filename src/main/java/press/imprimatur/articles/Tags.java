package press.imprimatur.articles;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import press.imprimatur.kernel.Slug;

/**
 * What a story is about, in words of the newsroom: readers find by them what belongs together. A
 * tag is kept as it was typed, in composed characters (Unicode NFC) and with single spaces; two
 * that differ in case only are one, and the first spelling stays. A comma parts two tags and is in
 * none.
 *
 * @param names in the order in which they were given
 */
public record Tags(List<String> names) {

    /** At most so many for a story. */
    public static final int MOST = 20;

    /** At most so many characters in one. */
    public static final int LONGEST = 60;

    public Tags {
        names = distinct(names);
    }

    /** Those of a text in which commas or lines part them; what is empty is none. */
    public static Tags of(String text) {
        return new Tags(text == null ? List.of() : List.of(text));
    }

    /** One text, as {@link #of} reads it. */
    public String text() {
        return String.join(", ", names);
    }

    /** The name under which two spellings are the same tag. */
    public static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The part of the address of a tag's page; empty if it has neither letter nor digit. */
    public static String slug(String name) {
        return Slug.inAnyScript(name);
    }

    private static List<String> distinct(Collection<String> given) {
        var kept = new LinkedHashMap<String, String>();
        given.stream()
                .flatMap(text -> Arrays.stream(text.split("[,\\r\\n]")))
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                .map(name -> name.strip().replaceAll("\\s+", " "))
                .filter(name -> !name.isEmpty())
                .forEach(name -> kept.putIfAbsent(folded(name), name));
        return List.copyOf(kept.values());
    }
}
