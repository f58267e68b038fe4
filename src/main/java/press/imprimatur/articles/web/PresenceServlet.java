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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.Presence;
import press.imprimatur.articles.Presences;
import press.imprimatur.articles.Present;
import press.imprimatur.articles.WorkingDraftId;
import press.imprimatur.identity.PageTokens;
import press.imprimatur.kernel.BusinessException;

/**
 * Hears every few seconds which pages of articles are open and which of them write, at {@code
 * /desk/presence/} and the name of the page, and tells them of others; tells lists who is in their
 * articles. For our own pages: what changes anything asks for their token.
 */
@WebServlet("/desk/presence/*")
public class PresenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;
    private static final int MOST_ARTICLES = 200;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * @param writes whether something was changed on the page
     * @param takesOver whether it takes the lock from whoever holds it
     */
    record SignJson(
            @JsonProperty("article") String article,
            @JsonProperty("writes") boolean writes,
            @JsonProperty("takesOver") boolean takesOver) {

        Optional<ArticleId> id() {
            return Optional.ofNullable(article).flatMap(ArticleId::find);
        }
    }

    /** Somebody, as scripts read it; moments in ISO 8601, UTC. */
    record PresentJson(
            @JsonProperty("name") String name,
            @JsonProperty("since") String since,
            @JsonProperty("writes") boolean writes) {

        static PresentJson of(Present present) {
            return new PresentJson(present.name(), present.since().toString(), present.writes());
        }
    }

    @Inject transient Presences presences;
    @Inject transient PageTokens tokens;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var asked =
                Optional.ofNullable(request.getParameterValues("article")).stream()
                        .flatMap(Arrays::stream)
                        .limit(MOST_ARTICLES)
                        .map(ArticleId::find)
                        .flatMap(Optional::stream)
                        .toList();
        var present = new LinkedHashMap<String, List<PresentJson>>();
        presences
                .in(asked)
                .forEach((article, people) ->
                        present.put(
                                article.toString(), people.stream().map(PresentJson::of).toList()));
        answer(present, response);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = page(request, response);
        if (page.isEmpty()) {
            return;
        }
        var sign = read(request);
        var article = sign.flatMap(SignJson::id);
        if (article.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            answer(json(heard(page.get(), article.get(), sign.get())), response);
        } catch (BusinessException refusal) {
            response.setStatus(WorkingDraftServlet.status(refusal));
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        var page = page(request, response);
        page.ifPresent(left -> {
            try {
                presences.leave(left);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } catch (BusinessException refusal) {
                response.setStatus(WorkingDraftServlet.status(refusal));
            }
        });
    }

    private Presence heard(WorkingDraftId page, ArticleId article, SignJson sign) {
        return sign.takesOver()
                ? presences.takeOver(page, article)
                : presences.here(page, article, sign.writes());
    }

    /** The page that tells of itself; empty, and answered, if it is none of ours. */
    private Optional<WorkingDraftId> page(
            HttpServletRequest request, HttpServletResponse response) {
        if (!tokens.isMine(request.getHeader(PageTokens.HEADER))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return Optional.empty();
        }
        var page =
                Optional.ofNullable(request.getPathInfo())
                        .map(path -> path.substring(1))
                        .flatMap(WorkingDraftId::find);
        if (page.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        return page;
    }

    private static Optional<SignJson> read(HttpServletRequest request) throws IOException {
        var length = request.getContentLengthLong();
        if (length < 0 || length > LONGEST) {
            return Optional.empty();
        }
        try (var body = request.getInputStream()) {
            return Optional.ofNullable(MAPPER.readValue(body, SignJson.class));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> json(Presence presence) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", presence.version());
        json.put("others", presence.others().stream().map(PresentJson::of).toList());
        presence.lock()
                .ifPresent(lock ->
                        json.put(
                                "lock",
                                Map.of(
                                        "mine", lock.mine(),
                                        "name", lock.name(),
                                        "since", lock.since().toString(),
                                        "takenOver", lock.takenOver())));
        return json;
    }

    private static void answer(Object json, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(MAPPER.writeValueAsString(json));
    }
}
