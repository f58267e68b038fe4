package press.imprimatur.clearance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.FieldNotUnderstood;
import press.imprimatur.clearance.Erasure;
import press.imprimatur.clearance.Erasures;

/** Forgetting contacts, for scripts. */
@Path("/erasures")
@Tag(name = "Erasures")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ErasuresResource {

    /** Whom to forget, and why; the reason stays on record. */
    public record ErasureJson(String mail, String reason) {}

    @Inject Erasures erasures;

    @GET
    @Operation(summary = "That contacts were erased, and when; never whose")
    public List<Erasure> list() {
        return erasures.list();
    }

    @POST
    @Operation(summary = "Erases a contact from outlets, requests that are over, and letters")
    public Erasure forget(ErasureJson wanted) {
        if (wanted == null) {
            throw FieldNotUnderstood.missing("mail");
        }
        return erasures.forget(wanted.mail(), wanted.reason());
    }
}
