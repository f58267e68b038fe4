package press.imprimatur.clearance.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import press.imprimatur.clearance.GrantorsPage;
import press.imprimatur.clearance.LinkUnknown;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.proxies.ClientAddress;

/**
 * Where grantors answer. The address holds the secret, so it is kept from everybody: from caches,
 * from search engines, and from the pages that one goes to next. Getting the page changes nothing;
 * mail scanners that open every link do no harm.
 */
@WebServlet("/answer/*")
@MultipartConfig(maxFileSize = 12_582_912, maxRequestSize = 13_631_488)
public class GrantorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String SECURITY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @Inject transient GrantorsPage grantors;
    @Inject transient GrantorViews views;
    @Inject transient FailedLinkAttempts knocks;
    @Inject transient ClientAddress addresses;
    @Inject transient Sentences sentences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(
                request,
                response,
                () -> send(response, 200, views.form(grantors.look(token(request)))));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setCharacterEncoding(UTF_8.name());
        try {
            var form = AnswerForm.read(request);
            answer(request, response, () -> take(request, response, form));
        } catch (IllegalStateException tooLarge) {
            // The container says it so when a part is larger than this servlet takes.
            send(response, 413, views.sorry(sentences.say("clearance.formTooLarge")));
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, AnswerForm form)
            throws IOException {
        var token = token(request);
        try {
            var sent = form.answer(addresses.of(request));
            send(response, 200, views.thanks(grantors.answer(token, sent), sent));
        } catch (BusinessException refusal) {
            if (refusal.field().isEmpty()) {
                throw refusal;
            }
            var field = refusal.field().get();
            var again = views.again(grantors.look(token), form, field, sentences.say(refusal));
            send(response, 422, again);
        }
    }

    /** What is refused is said on a page; who tries many links has to wait. */
    private void answer(HttpServletRequest request, HttpServletResponse response, Answering how)
            throws IOException {
        var address = addresses.of(request);
        if (knocks.tooMany(address)) {
            response.setHeader("Retry-After", "60");
            send(response, 429, views.sorry(sentences.say("clearance.tooMany")));
            return;
        }
        try {
            how.answer();
        } catch (BusinessException refusal) {
            var unknown = refusal instanceof LinkUnknown;
            if (unknown) {
                knocks.count(address);
            }
            send(response, status(refusal), views.sorry(sentences.say(refusal)));
        }
    }

    private static int status(BusinessException refusal) {
        return switch (refusal.fault()) {
            case NOT_FOUND -> 404;
            case GONE -> 410;
            case STALE, CONFLICT -> 409;
            default -> 422;
        };
    }

    private static String token(HttpServletRequest request) {
        var path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static void send(HttpServletResponse response, int status, String page)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", SECURITY);
        response.getOutputStream().write(page.getBytes(UTF_8));
    }

    /** One way to answer a request. */
    @FunctionalInterface
    private interface Answering {
        void answer() throws IOException;
    }
}
