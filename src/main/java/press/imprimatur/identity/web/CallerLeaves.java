package press.imprimatur.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import press.imprimatur.identity.internal.ThreadBoundCaller;

/** Whoever came in by the API is gone when the request is over: threads serve others next. */
public class CallerLeaves implements Filter {

    @Inject ThreadBoundCaller callers;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            callers.leave();
        }
    }
}
