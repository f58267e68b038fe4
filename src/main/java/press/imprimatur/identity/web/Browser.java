package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Session;

/** The browser at the other end, as far as signing in needs to know it. */
@RequestScoped
class Browser {

    /** Proxies of the newsroom itself, whose word about the real address is believed. */
    @Inject
    @ConfigProperty(name = "imprimatur.identity.trusted-proxies")
    Optional<String> trustedProxies;

    @Inject Newsrooms newsrooms;

    String address() {
        return realAddress(
                request().getRemoteAddr(),
                request().getHeader("X-Forwarded-For"),
                Arrays.asList(trustedProxies.orElse("").split("[, ]+")));
    }

    /** The nearest address that is none of our proxies; what stands before it anybody can write. */
    static String realAddress(String nearest, String forwarded, List<String> proxies) {
        if (forwarded == null || !proxies.contains(nearest)) {
            return nearest;
        }
        var hops = Arrays.stream(forwarded.split(",")).map(String::strip).toList();
        for (var i = hops.size() - 1; i >= 0; i--) {
            if (!proxies.contains(hops.get(i))) {
                return hops.get(i);
            }
        }
        return nearest;
    }

    /** The base address that the browser used, for the set-up page to suggest. */
    String baseAddress() {
        var request = request();
        return request.getScheme() + "://" + request.getHeader("Host");
    }

    /** A new person begins with nothing of the one before. */
    void carry(Session session) {
        external().invalidateSession();
        response().addCookie(SessionCookie.of(session.secret(), isSecure()));
    }

    Optional<String> carried() {
        return SessionCookie.in(request());
    }

    void drop() {
        external().invalidateSession();
        response().addCookie(SessionCookie.ended(isSecure()));
    }

    private boolean isSecure() {
        return request().isSecure() || newsrooms.find().filter(Newsroom::isBehindTls).isPresent();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
