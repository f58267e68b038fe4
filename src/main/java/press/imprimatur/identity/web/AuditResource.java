package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.Limit;
import press.imprimatur.identity.AuditChain;
import press.imprimatur.identity.AuditEntry;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.ChainReport;
import press.imprimatur.identity.Subject;
import press.imprimatur.kernel.Slice;

/** Who did what. */
@RequestScoped
@Path("audit")
@Tag(name = "Audit trail")
public class AuditResource {

    @Inject AuditTrail audit;
    @Inject AuditChain chain;

    @GET
    @Operation(summary = "Who did what, newest first: to one subject, or everything")
    public Slice<AuditEntry> list(
            @Parameter(description = "With id: only entries about this, such as article")
                    @QueryParam("kind")
                    String kind,
            @QueryParam("id") String id,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        return audit.list(about(kind, id), Cursor.keyOf(cursor), limit.value());
    }

    @GET
    @Path("chain")
    @Operation(summary = "Whether the trail is as it was written, and the first link that is not")
    public ChainReport chain() {
        return chain.check();
    }

    private static Optional<Subject> about(String kind, String id) {
        if (kind == null || kind.isBlank() || id == null || id.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Subject(kind, id));
    }
}
