package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;

/** Whom a token acts for. */
@RequestScoped
@Path("me")
@Tag(name = "About the API")
public class MeResource {

    @Inject CurrentCaller callers;

    @GET
    @Operation(summary = "Whom this token acts for, and with which roles")
    public Caller me() {
        return callers.get();
    }
}
