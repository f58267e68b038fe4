package press.imprimatur.desk.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every page of the desk tells the browser, besides the content security policy that Faces
 * sends with its nonce. Pages are kept by nobody; scripts and styles carry their version.
 */
@WebFilter(
        urlPatterns = {"*.xhtml", "/webjars/*", "/resources/*"},
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class PageHeaders implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var reply = (HttpServletResponse) response;
        reply.setHeader("X-Content-Type-Options", "nosniff");
        reply.setHeader("Referrer-Policy", "same-origin");
        reply.setHeader("X-Frame-Options", "DENY");
        reply.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (isPage(((HttpServletRequest) request).getRequestURI())) {
            reply.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean isPage(String address) {
        return !address.contains("/jakarta.faces.resource/")
                && !address.contains("/webjars/")
                && !address.contains("/resources/");
    }
}
