package press.imprimatur.identity.web;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.internal.RememberedNewsroom;

/**
 * Where we are is what the newsroom said, never what a request says: redirections name a path
 * alone, and where readers come by https, browsers are told to come by nothing else.
 */
public class OurAddress extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(OurAddress.class.getName());
    private static final String HALF_A_YEAR = "max-age=15552000";

    @Inject transient Newsrooms newsrooms;
    @Inject transient RememberedNewsroom remembered;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        try {
            newsrooms.find();
        } catch (RuntimeException noDatabase) {
            LOG.log(WARNING, "who the newsroom is cannot be read yet", noDatabase);
        }
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (remembered.last().filter(Newsroom::isBehindTls).isPresent()) {
            response.setHeader("Strict-Transport-Security", HALF_A_YEAR);
        }
        chain.doFilter(request, new ByPath(response));
    }

    /** The server would put the host that the request names before a path. */
    private static final class ByPath extends HttpServletResponseWrapper {

        ByPath(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            sendRedirect(location, SC_FOUND, true);
        }

        @Override
        public void sendRedirect(String location, int status, boolean clearBuffer)
                throws IOException {
            if (!location.startsWith("/") || location.startsWith("//")) {
                super.sendRedirect(location, status, clearBuffer);
                return;
            }
            if (clearBuffer) {
                resetBuffer();
            }
            setStatus(status);
            setHeader("Location", location);
            setContentLength(0);
            flushBuffer();
        }
    }
}
