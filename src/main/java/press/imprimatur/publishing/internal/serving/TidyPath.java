package press.imprimatur.publishing.internal.serving;

import java.util.Locale;

/**
 * How an address would be written by us: people type capitals, and other systems end addresses with
 * a slash, with {@code index.html} or with {@code .html}.
 */
interface TidyPath {

    /** The path in that way; the same if it is written so already. */
    static String of(String path) {
        var tidy =
                path.toLowerCase(Locale.ROOT)
                        .replaceAll("/{2,}", "/")
                        .replaceFirst("/(index\\.html?)?$", "")
                        .replaceFirst("\\.html?$", "");
        return tidy.isEmpty() ? RenditionStore.FRONT : tidy;
    }
}
