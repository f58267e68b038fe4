package press.imprimatur.media.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import press.imprimatur.media.Logos;
import press.imprimatur.sources.OutletId;

/** Shows the logos of outlets to the desk. */
@WebServlet("/desk/logos/*")
public class LogoServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Logos logos;

    /** Another file may take its place, so a browser asks again. */
    public LogoServlet() {
        super("private, no-cache");
    }

    @Override
    Optional<ShownFile> find(String name) {
        return logos.find(OutletId.of(name))
                .map(logo -> new ShownFile(logo.form().mediaType(), logos.web(logo)));
    }
}
