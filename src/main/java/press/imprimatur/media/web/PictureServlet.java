package press.imprimatur.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;

/** Shows a picture to those at the desk, at {@code /desk/pictures/} and its name. */
@WebServlet("/desk/pictures/*")
public class PictureServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Pictures pictures;

    /** A picture's bytes never change: another file is another picture. */
    public PictureServlet() {
        super("private, max-age=31536000, immutable");
    }

    @Override
    Optional<ShownFile> find(String name) {
        return pictures.find(PictureId.of(name))
                .map(picture ->
                        new ShownFile(picture.form().mediaType(), pictures.web(picture.id())));
    }
}
