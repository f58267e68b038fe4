package press.imprimatur.publishing.internal.rendering;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where a picture is in which width, as {@code srcset} says it (HTML Standard, 4.8.4.2.1), for
 * browsers to choose what fits.
 *
 * @param path where it is as everybody can show it
 * @param width of that, in pixels
 * @param copies narrower ones, and all again in encodings that not everybody can show
 */
public record PictureSources(String path, int width, List<Copy> copies) {

    /**
     * @param path where its bytes are, on this site
     * @param width in pixels
     */
    public record Copy(String path, String mediaType, int width) {

        boolean asWebP() {
            return mediaType.equals("image/webp");
        }
    }

    public PictureSources {
        copies = List.copyOf(copies);
    }

    /** What everybody can show; empty if there is but one width. */
    public String usual() {
        var narrower = widths(copy -> !copy.asWebP());
        return narrower.isEmpty() ? "" : narrower + ", " + path + " " + width + "w";
    }

    /** The same as WebP; empty if there is none. */
    public String webp() {
        return widths(Copy::asWebP);
    }

    private String widths(Predicate<Copy> which) {
        return copies.stream()
                .filter(which)
                .map(copy -> copy.path() + " " + copy.width() + "w")
                .collect(Collectors.joining(", "));
    }
}
