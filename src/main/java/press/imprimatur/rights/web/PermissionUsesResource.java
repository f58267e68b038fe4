package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.Limit;
import press.imprimatur.kernel.Slice;
import press.imprimatur.rights.PermissionUse;
import press.imprimatur.rights.PermissionUses;
import press.imprimatur.terms.InstrumentId;

/** What went out by right of a permission, for scripts. */
@Path("/permissions")
@Tag(name = "Permissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PermissionUsesResource {

    /** A publication and its end; {@code takenDownAt} absent while it is there. */
    public record UseJson(
            ReceiptJson receipt, Optional<Instant> takenDownAt, Optional<String> takenDownBy) {

        static UseJson of(PermissionUse use) {
            return new UseJson(
                    ReceiptJson.of(use.receipt()),
                    use.takenDown().map(PermissionUse.Takedown::at),
                    use.takenDown().map(PermissionUse.Takedown::by));
        }
    }

    @Inject PermissionUses uses;

    @GET
    @Path("/{id}/uses")
    @Operation(summary = "What went out by right of a permission, the newest first")
    public Slice<UseJson> list(
            @PathParam("id") InstrumentId id,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        return uses.of(id, Cursor.keyOf(cursor), limit.value()).map(UseJson::of);
    }
}
