package press.imprimatur.media.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Shows one file to those at the desk: the one that the end of the address names. */
abstract class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String caching;

    /**
     * @param caching what a browser may do with the file
     */
    FileServlet(String caching) {
        this.caching = caching;
    }

    /**
     * @throws IllegalArgumentException if nothing could ever have that name
     */
    abstract Optional<ShownFile> find(String name);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var file = named(request.getPathInfo());
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        file.get().write(response, caching);
    }

    private Optional<ShownFile> named(String path) {
        try {
            return path == null ? Optional.empty() : find(path.substring(1));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
