package press.imprimatur.articles.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.TypedFields;
import press.imprimatur.articles.WorkingDraftId;
import press.imprimatur.articles.WorkingDrafts;
import press.imprimatur.identity.PageTokens;
import press.imprimatur.kernel.BusinessException;

/**
 * Takes what is typed into the page of an article, every few seconds, at {@code /desk/drafts/} and
 * the name of the page. For our own pages: it lies behind the door of the desk, and asks for their
 * token. Answers 410 if nothing is kept under that name any more.
 */
@WebServlet("/desk/drafts/*")
public class WorkingDraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Bytes: the longest text, in the longest form of its characters. */
    private static final int LONGEST = 16_000_000;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * @param article empty for one that is not begun yet
     * @param known whether the page has had something kept under its name before
     */
    record TypedJson(
            @JsonProperty("article") String article,
            @JsonProperty("seen") long seen,
            @JsonProperty("known") boolean known,
            @JsonProperty("browser") String browser,
            @JsonProperty("fields") Map<String, String> fields) {

        Optional<ArticleId> id() {
            return Optional.ofNullable(article).flatMap(ArticleId::find);
        }

        boolean isWhole() {
            var names = article != null && (article.isEmpty() || id().isPresent());
            return names && fields != null && !fields.containsValue(null);
        }

        TypedFields typed() {
            return new TypedFields(id(), seen, fields, browser);
        }
    }

    @Inject transient WorkingDrafts drafts;
    @Inject transient PageTokens tokens;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (!tokens.isMine(request.getHeader(PageTokens.HEADER))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var length = request.getContentLengthLong();
        if (length < 0 || length > LONGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var name = Optional.ofNullable(request.getPathInfo()).map(path -> path.substring(1));
        var id = name.flatMap(WorkingDraftId::find);
        var given = read(request);
        if (id.isEmpty() || given.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            answer(keep(id.get(), given.get()), response);
        } catch (BusinessException refusal) {
            response.setStatus(status(refusal));
        }
    }

    private static Optional<TypedJson> read(HttpServletRequest request) throws IOException {
        try (var body = request.getInputStream()) {
            return Optional.ofNullable(MAPPER.readValue(body, TypedJson.class))
                    .filter(TypedJson::isWhole);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private Optional<Instant> keep(WorkingDraftId id, TypedJson given) {
        return given.known() ? drafts.goOn(id, given.typed()) : drafts.begin(id, given.typed());
    }

    private static void answer(Optional<Instant> kept, HttpServletResponse response)
            throws IOException {
        if (kept.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"savedAt\":\"" + kept.get() + "\"}");
    }

    static int status(BusinessException refusal) {
        return switch (refusal.fault()) {
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case UNAUTHENTICATED -> HttpServletResponse.SC_UNAUTHORIZED;
            default -> 422;
        };
    }
}
