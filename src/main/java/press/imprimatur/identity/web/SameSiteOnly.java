package press.imprimatur.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import press.imprimatur.identity.CameFromElsewhere;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Sentences;

/**
 * Refuses forms that a page of somebody else made the browser send, by what the browser itself says
 * about where they come from, and forms that come as an address to follow. Stands before Faces,
 * whose state in each form guards a second time.
 */
public class SameSiteOnly extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Where the error page finds its sentence. */
    private static final String SENTENCE = "imprimatur.sentence";

    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Inject transient Newsrooms newsrooms;
    @Inject transient Sentences sentences;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        sayHowItIsWritten(request);
        if (isFormByGet(request)) {
            request.setAttribute(SENTENCE, sentences.say("identity.formByGet"));
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var ours = newsrooms.find().map(Newsroom::publicAddress);
        if (Sender.of(request).isOurs(ours)) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(SENTENCE, sentences.say(new CameFromElsewhere()));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whoever reads one parameter settles how all are read; unsaid, they are read as Latin-1. */
    private static void sayHowItIsWritten(HttpServletRequest request)
            throws UnsupportedEncodingException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
    }

    /** Faces takes what carries its state for a form that was sent, however it was sent. */
    private static boolean isFormByGet(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                && request.getParameterMap().keySet().stream()
                        .anyMatch(name -> name.endsWith(VIEW_STATE));
    }
}
