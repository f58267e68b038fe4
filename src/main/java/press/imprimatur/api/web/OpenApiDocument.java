package press.imprimatur.api.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Describes the API to programs. */
@RequestScoped
@Path("openapi.json")
@Tag(name = "About the API")
public class OpenApiDocument {

    @Inject ApiDescription description;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This description of the API (OpenAPI)")
    public byte[] read() {
        return description.json();
    }
}
