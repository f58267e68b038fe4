package press.imprimatur.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;

/** Shows a picture to those at the desk, at {@code /desk/pictures/} and its name. */
@WebServlet("/desk/pictures/*")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Pictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var picture = named(request.getPathInfo()).flatMap(pictures::find);
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        show(picture.get(), response);
    }

    // A picture's bytes never change: another file is another picture.
    private void show(Picture picture, HttpServletResponse response) throws IOException {
        new ShownFile(picture.form().mediaType(), pictures.web(picture.id()))
                .write(response, "private, max-age=31536000, immutable");
    }

    private static Optional<PictureId> named(String path) {
        try {
            return path == null ? Optional.empty() : Optional.of(PictureId.of(path.substring(1)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
