package press.imprimatur.identity.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import press.imprimatur.identity.ApiTokens;
import press.imprimatur.identity.NotSignedIn;
import press.imprimatur.identity.internal.ThreadBoundCaller;

/**
 * The door of the API: whoever has a token comes in, as often as tokens may. A session of the desk
 * does not open it, so no page elsewhere can make a browser use the API.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class ApiTokenFilter implements ContainerRequestFilter {

    static final String TOKEN = "imprimatur.token";
    private static final String BEARER = "Bearer ";

    @Inject ApiTokens tokens;
    @Inject RequestRate rate;
    @Inject ThreadBoundCaller callers;

    @Override
    public void filter(ContainerRequestContext request) {
        callers.leave();
        var header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw new NotSignedIn();
        }
        var token =
                tokens.authenticate(header.substring(BEARER.length()).strip())
                        .orElseThrow(NotSignedIn::new);
        rate.count(token.token());
        request.setProperty(TOKEN, token.token());
        callers.enter(token.caller());
    }
}
