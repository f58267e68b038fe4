package press.imprimatur.conversation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.api.RefusalStatus;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.conversation.Anchor;
import press.imprimatur.conversation.CommentId;
import press.imprimatur.conversation.Conversations;
import press.imprimatur.conversation.NewComment;
import press.imprimatur.conversation.ThreadId;
import press.imprimatur.identity.PageTokens;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Sentences;

/**
 * The comments beside a story that is being written, at {@code /desk/comments/} and the article's
 * id: nothing of the page around is sent with them or loaded anew, so that nothing typed there is
 * touched. For our own pages: what changes anything asks for their token.
 */
@WebServlet("/desk/comments/*")
public class CommentsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 64_000;
    private static final int MOST_THREADS = 200;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * What somebody does.
     *
     * @param thread the thread that is answered, resolved or opened; missing for a new one
     * @param comment the comment that is edited or deleted; missing for anything else
     * @param deleted whether it is to be deleted; otherwise it is edited
     * @param resolved whether it is to be resolved; missing if something is said
     */
    record DeedJson(
            @JsonProperty("thread") String thread,
            @JsonProperty("comment") String comment,
            @JsonProperty("deleted") boolean deleted,
            @JsonProperty("text") String text,
            @JsonProperty("quote") String quote,
            @JsonProperty("paragraph") String paragraph,
            @JsonProperty("resolved") Boolean resolved) {

        NewComment said() {
            return new NewComment(text, Optional.ofNullable(quote).map(this::anchor));
        }

        private Anchor anchor(String words) {
            return new Anchor(words, paragraph == null ? words : paragraph);
        }
    }

    @Inject transient Conversations conversations;
    @Inject transient Sentences sentences;
    @Inject transient PageTokens tokens;
    @Inject transient CommentsInJson inJson;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        act(request, response, article -> {});
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!tokens.isMine(request.getHeader(PageTokens.HEADER))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var deed = read(request);
        if (deed.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        act(request, response, article -> perform(deed.get(), article));
    }

    /** A piece of work about an article. */
    private interface Deed {
        void on(ArticleId article);
    }

    private void act(HttpServletRequest request, HttpServletResponse response, Deed deed)
            throws IOException {
        var article =
                Optional.ofNullable(request.getPathInfo())
                        .map(path -> path.substring(1))
                        .flatMap(ArticleId::find);
        if (article.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            deed.on(article.get());
            var threads = conversations.of(article.get(), Optional.empty(), MOST_THREADS);
            var json = new LinkedHashMap<String, Object>();
            json.put("threads", threads.items().stream().map(inJson::of).toList());
            json.put("colleagues", conversations.colleagues());
            answer(json, response);
        } catch (BusinessException refusal) {
            response.setStatus(RefusalStatus.of(refusal));
            answer(Map.of("message", sentences.say(refusal)), response);
        }
    }

    private void perform(DeedJson deed, ArticleId article) {
        if (deed.comment() != null) {
            change(deed, CommentId.of(deed.comment()));
        } else if (deed.thread() == null) {
            conversations.begin(article, deed.said());
        } else {
            goOn(deed);
        }
    }

    private void change(DeedJson deed, CommentId comment) {
        if (deed.deleted()) {
            conversations.delete(comment);
        } else {
            conversations.edit(comment, NewComment.of(deed.text()));
        }
    }

    private void goOn(DeedJson deed) {
        var thread = ThreadId.of(deed.thread());
        if (deed.resolved() == null) {
            conversations.reply(thread, NewComment.of(deed.text()));
        } else if (deed.resolved()) {
            conversations.resolve(thread);
        } else {
            conversations.reopen(thread);
        }
    }

    private static Optional<DeedJson> read(HttpServletRequest request) throws IOException {
        var length = request.getContentLengthLong();
        if (length < 0 || length > LONGEST) {
            return Optional.empty();
        }
        try (var body = request.getInputStream()) {
            return Optional.ofNullable(MAPPER.readValue(body, DeedJson.class))
                    .filter(CommentsServlet::isNamed);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isNamed(DeedJson deed) {
        return (deed.thread() == null || ThreadId.find(deed.thread()).isPresent())
                && (deed.comment() == null || CommentId.find(deed.comment()).isPresent());
    }

    private static void answer(Object json, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(MAPPER.writeValueAsString(json));
    }
}
