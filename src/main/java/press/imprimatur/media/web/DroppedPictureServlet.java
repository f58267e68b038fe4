package press.imprimatur.media.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.identity.PageTokens;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.Pictures;
import press.imprimatur.media.Upload;

/**
 * Takes a picture that somebody dropped or pasted into a text, with what they say of it, and
 * answers with its name. For our own pages: it lies behind the door of the desk, and asks for their
 * token.
 */
@WebServlet("/desk/dropped-pictures")
@MultipartConfig(
        maxFileSize = DroppedPictureServlet.LARGEST_FILE,
        maxRequestSize = DroppedPictureServlet.LARGEST_FILE + 5_000_000,
        fileSizeThreshold = 1_000_000)
public class DroppedPictureServlet extends HttpServlet {

    /** Bytes, as {@link Pictures#add} takes them at most. */
    static final int LARGEST_FILE = 50 * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject transient Pictures pictures;
    @Inject transient PageTokens tokens;
    @Inject transient Sentences sentences;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (!tokens.isMine(request.getHeader(PageTokens.HEADER))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var file = file(request);
        if (file.isEmpty()) {
            refuse(response, sentences.say("media.droppedTooLarge"));
            return;
        }
        try {
            answer(response, HttpServletResponse.SC_CREATED, named(add(file.get(), request)));
        } catch (BusinessException refusal) {
            refuse(response, sentences.say(refusal));
        }
    }

    /** Empty if it is larger than is taken; without any it is a file of nothing, and refused so. */
    private static Optional<Upload> file(HttpServletRequest request)
            throws IOException, ServletException {
        try {
            var part = request.getPart("picture");
            return Optional.of(
                    part == null
                            ? new Upload(0, InputStream::nullInputStream)
                            : new Upload(part.getSize(), part::getInputStream));
        } catch (IllegalStateException tooLarge) {
            return Optional.empty();
        }
    }

    private Picture add(Upload file, HttpServletRequest request) {
        var words = new HashMap<String, String>();
        for (var name :
                List.of("caption", "credit", "alternativeText", "source", "maker", "licence")) {
            Optional.ofNullable(request.getParameter(name))
                    .ifPresent(said -> words.put(name, said));
        }
        var details =
                new PictureDetails(
                        words.get("caption"),
                        words.get("credit"),
                        words.get("alternativeText"),
                        "");
        return pictures.add(file, details, SentPicture.source(words));
    }

    private static Map<String, String> named(Picture picture) {
        return Map.of(
                "id", picture.id().toString(),
                "alternativeText", picture.details().alternativeText(),
                "caption", picture.details().caption());
    }

    private static void refuse(HttpServletResponse response, String sentence) throws IOException {
        answer(response, UNPROCESSABLE, Map.of("sentence", sentence));
    }

    private static void answer(HttpServletResponse response, int status, Map<String, String> json)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        MAPPER.writeValue(response.getOutputStream(), json);
    }
}
