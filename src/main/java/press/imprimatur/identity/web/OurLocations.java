package press.imprimatur.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import press.imprimatur.identity.internal.RememberedNewsroom;

/**
 * Says where what was made can be found by the newsroom's own address: the server would take the
 * host that the request names.
 */
@Provider
@ApplicationScoped
public class OurLocations implements ContainerResponseFilter {

    @Inject RememberedNewsroom remembered;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location
                && !isElsewhere(request, location)) {
            var path = request.getUriInfo().getBaseUri().resolve(location).getRawPath();
            var address =
                    remembered.last().map(room -> room.address(path)).orElse(URI.create(path));
            response.getHeaders().putSingle(HttpHeaders.LOCATION, address);
        }
    }

    private static boolean isElsewhere(ContainerRequestContext request, URI location) {
        return location.isAbsolute()
                && !location.getRawAuthority()
                        .equals(request.getUriInfo().getBaseUri().getRawAuthority());
    }
}
