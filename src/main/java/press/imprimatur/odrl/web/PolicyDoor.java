package press.imprimatur.odrl.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.ConcurrentHashMap;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.UserId;
import press.imprimatur.odrl.TooManyPolicies;

/**
 * Bounds what policies may cost before anything of them is read: how many of one user are in work
 * at the same time. How often a token may ask at all is bounded at the door of the API.
 */
@Provider
@PolicySized
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 2)
public class PolicyDoor implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String ENTERED = "imprimatur.policy";
    private static final int AT_ONCE = 2;

    @Inject CurrentCaller callers;

    private final ConcurrentHashMap<UserId, Integer> inWork = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        var user = callers.get().user();
        var many = inWork.merge(user, 1, Integer::sum);
        request.setProperty(ENTERED, user);
        if (many > AT_ONCE) {
            throw new TooManyPolicies(AT_ONCE);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(ENTERED) instanceof UserId user) {
            request.removeProperty(ENTERED);
            inWork.computeIfPresent(user, (who, many) -> many > 1 ? many - 1 : null);
        }
    }
}
