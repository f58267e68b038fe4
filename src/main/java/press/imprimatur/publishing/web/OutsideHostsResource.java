package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.publishing.OutsideHost;
import press.imprimatur.publishing.OutsideHosts;

/** What reaches outside of this server, for scripts. */
@Path("/outside-hosts")
@Tag(name = "Publishing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OutsideHostsResource {

    @Inject OutsideHosts hosts;

    @GET
    @Operation(
            summary = "Other servers that readers' browsers are sent to, and by how many stories")
    public List<OutsideHost> list() {
        return hosts.reached();
    }
}
