package press.imprimatur.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** Makes of words the part of an address that people can read. */
public interface Slug {

    /** More is cut off between two words. */
    int LONGEST = 80;

    /** Latin letters lose their accents; what has no Latin form is left out, perhaps all of it. */
    static String of(String words) {
        return shortened(
                Normalizer.normalize(words, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("['’‘]", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", ""));
    }

    /** The same; what has no Latin form at all keeps its own letters. */
    static String inAnyScript(String words) {
        var latin = of(words);
        return latin.isEmpty()
                ? shortened(
                        Normalizer.normalize(words, Normalizer.Form.NFKC)
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                                .replaceAll("^-|-$", ""))
                : latin;
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        var end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end > 0 ? end : LONGEST);
    }
}
