package press.imprimatur.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Comparator;
import java.util.Optional;
import press.imprimatur.media.Picture;
import press.imprimatur.media.Picture.Copy;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;

/**
 * Shows a picture to those at the desk, at {@code /desk/pictures/} and its name; with {@code
 * /small} behind it, as lists do.
 */
@WebServlet("/desk/pictures/*")
public class PictureServlet extends FileServlet {

    private static final String SMALL = "/small";

    private static final long serialVersionUID = 1L;

    @Inject transient Pictures pictures;

    /** A picture's bytes never change: another file is another picture. */
    public PictureServlet() {
        super("private, max-age=31536000, immutable");
    }

    @Override
    Optional<ShownFile> find(String name) {
        return name.endsWith(SMALL)
                ? pictures.find(named(name)).map(this::smallest)
                : pictures.find(PictureId.of(name)).map(this::whole);
    }

    private static PictureId named(String name) {
        return PictureId.of(name.substring(0, name.length() - SMALL.length()));
    }

    private ShownFile whole(Picture picture) {
        return new ShownFile(picture.form().mediaType(), pictures.web(picture.id()));
    }

    /** The narrowest there is; pictures of before there were copies have none. */
    private ShownFile smallest(Picture picture) {
        return picture.copies().stream()
                .min(
                        Comparator.comparingInt((Copy copy) -> copy.form().width())
                                .thenComparing(
                                        copy -> !copy.form().mediaType().equals("image/webp")))
                .map(copy -> new ShownFile(copy.form().mediaType(), pictures.copy(copy)))
                .orElseGet(() -> whole(picture));
    }
}
