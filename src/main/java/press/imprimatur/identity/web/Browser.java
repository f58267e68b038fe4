package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Session;
import press.imprimatur.proxies.ClientAddress;

/** The browser at the other end, as far as signing in needs to know it. */
@RequestScoped
class Browser {

    @Inject Newsrooms newsrooms;
    @Inject ClientAddress client;

    String address() {
        return client.of(request());
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
