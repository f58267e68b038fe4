package press.imprimatur.api.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import press.imprimatur.api.StrictJson;
import press.imprimatur.api.TextNotPlain;

/** Refuses control characters in paths and queries, which no database would look for. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class PlainAddresses implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var address = request.getUriInfo();
        address.getPathParameters().forEach(PlainAddresses::refuseUnlessPlain);
        address.getQueryParameters().forEach(PlainAddresses::refuseUnlessPlain);
    }

    private static void refuseUnlessPlain(String parameter, Collection<String> values) {
        if (!values.stream().allMatch(StrictJson::isPlain)) {
            throw new TextNotPlain(parameter);
        }
    }
}
