package press.imprimatur.api.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import press.imprimatur.kernel.Unprintable;

/** Refuses in addresses what no text may hold, before anybody looks for it. */
@Provider
@ApplicationScoped
public class PrintableParameters implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        refuse(request.getUriInfo().getQueryParameters());
        refuse(request.getUriInfo().getPathParameters());
    }

    private static void refuse(MultivaluedMap<String, String> parameters) {
        parameters.forEach(
                (name, values) -> values.forEach(value -> Unprintable.refuseIn(name, value)));
    }
}
