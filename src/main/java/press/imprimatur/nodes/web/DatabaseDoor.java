package press.imprimatur.nodes.web;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.nodes.DatabaseTrouble;

/**
 * Stands before everything that needs the database. While that is away nobody waits for it: they
 * are told, and when to come again. So are those under whose hands it went away.
 */
public class DatabaseDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final System.Logger LOG = System.getLogger(DatabaseDoor.class.getName());

    @Inject transient DatabaseHealth pulse;
    @Inject transient DatabaseTrouble trouble;
    @Inject transient NotNow notNow;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!needsTheDatabase(request)) {
            chain.doFilter(request, response);
        } else if (pulse.isDatabaseAway()) {
            notNow.sayBefore(request, response);
        } else {
            pass(request, response, chain);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (response.isCommitted() || !trouble.explains(failure)) {
                throw failure;
            }
            LOG.log(WARNING, "the database went away during {0}", request.getRequestURI());
            response.reset();
            notNow.sayAfter(request, response);
        }
    }

    /** Scripts and styles of the desk come from the WAR. */
    private static boolean needsTheDatabase(HttpServletRequest request) {
        return !request.getRequestURI().contains("/jakarta.faces.resource/");
    }
}
