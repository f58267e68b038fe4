package press.imprimatur.media.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import press.imprimatur.identity.PageTokens;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureSource;
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
        try {
            answer(response, HttpServletResponse.SC_CREATED, named(add(request)));
        } catch (IllegalStateException tooLarge) {
            refuse(response, sentences.say("media.droppedTooLarge"));
        } catch (BusinessException refusal) {
            refuse(response, sentences.say(refusal));
        }
    }

    private Picture add(HttpServletRequest request) throws IOException, ServletException {
        var file = request.getPart("picture");
        var details =
                new PictureDetails(
                        request.getParameter("caption"),
                        request.getParameter("credit"),
                        request.getParameter("alternativeText"),
                        "");
        return pictures.add(upload(file), details, source(request));
    }

    private static Upload upload(Part file) {
        return file == null
                ? new Upload(0, InputStream::nullInputStream)
                : new Upload(file.getSize(), file::getInputStream);
    }

    private static PictureSource source(HttpServletRequest request) {
        var form = new SourceForm();
        form.setSource(answered(request.getParameter("source")));
        form.setMaker(request.getParameter("maker"));
        form.setLicence(request.getParameter("licence"));
        return form.source();
    }

    /** What is none of the answers that there are says nothing. */
    private static String answered(String source) {
        return Stream.of(PictureSource.Kind.values())
                .map(Enum::name)
                .filter(name -> name.equals(source))
                .findFirst()
                .orElse(PictureSource.Kind.NOT_KNOWN.name());
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
