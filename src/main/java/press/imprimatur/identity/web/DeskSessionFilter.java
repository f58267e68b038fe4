package press.imprimatur.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import press.imprimatur.identity.SetUp;
import press.imprimatur.identity.SignIn;
import press.imprimatur.identity.internal.ThreadBoundCaller;

/**
 * The door of the desk: recognises whoever carries a session, and shows strangers to the sign-in
 * page, or to the set-up page while there is nobody who could sign in.
 */
public class DeskSessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject transient SignIn signIn;
    @Inject transient SetUp setUp;
    @Inject transient ThreadBoundCaller callers;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var caller = SessionCookie.in(request).flatMap(signIn::resume);
        if (caller.isEmpty()) {
            showToSignIn(request, response);
            return;
        }
        callers.enter(caller.get());
        try {
            chain.doFilter(request, response);
        } finally {
            callers.leave();
        }
    }

    private void showToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var root = request.getContextPath();
        var address =
                setUp.isNeeded()
                        ? root + "/set-up.xhtml"
                        : root + "/sign-in.xhtml?next=" + URLEncoder.encode(wanted(request), UTF_8);
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                    + address.replace("&", "&amp;")
                                    + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    /** What a form was sent to is shown again as a page. */
    private static String wanted(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}
