package press.imprimatur.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import press.imprimatur.media.Logo;
import press.imprimatur.media.Logos;
import press.imprimatur.sources.OutletId;

/** Shows the logos of outlets to the desk. */
@WebServlet("/desk/logos/*")
public class LogoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Logos logos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var logo = named(request.getPathInfo()).flatMap(logos::find);
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        show(logo.get(), response);
    }

    // Another file may take its place, so a browser asks again.
    private void show(Logo logo, HttpServletResponse response) throws IOException {
        new ShownFile(logo.form().mediaType(), logos.web(logo))
                .write(response, "private, no-cache");
    }

    private static Optional<OutletId> named(String path) {
        try {
            return path == null ? Optional.empty() : Optional.of(OutletId.of(path.substring(1)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
