package press.imprimatur.articles.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import press.imprimatur.articles.KnownTags;

/** Offers the tags that are already in use while one is typed: a JSON list, for our own pages. */
@WebServlet("/desk/tags")
public class KnownTagsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 12;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject transient KnownTags tags;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var typed = Optional.ofNullable(request.getParameter("typed")).orElse("");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        MAPPER.writeValue(response.getOutputStream(), tags.beginningWith(typed, OFFERED));
    }
}
