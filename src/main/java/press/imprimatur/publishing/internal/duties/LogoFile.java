package press.imprimatur.publishing.internal.duties;

import static java.util.Objects.requireNonNull;

/**
 * The file of an outlet's logo, as readers get it with one story.
 *
 * @param path where it stands on our own server
 * @param width in pixels
 * @param height in pixels
 * @param outlet whose logo it is, as readers know it
 */
public record LogoFile(String path, int width, int height, String outlet) {

    public LogoFile {
        requireNonNull(path, "path");
        requireNonNull(outlet, "outlet");
    }
}
