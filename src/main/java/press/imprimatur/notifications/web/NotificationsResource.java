package press.imprimatur.notifications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.Limit;
import press.imprimatur.kernel.Slice;
import press.imprimatur.notifications.Inbox;
import press.imprimatur.notifications.NotificationId;

/** What the owner of a token was told, for scripts. */
@Path("/notifications")
@Tag(name = "Notifications")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NotificationsResource {

    @Inject Inbox inbox;

    @GET
    @Operation(summary = "What the owner of the token was told, the newest first")
    public Slice<NotificationJson> list(
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        return inbox.list(Cursor.keyOf(cursor), limit.value()).map(NotificationJson::of);
    }

    @POST
    @Path("/{id}/read")
    @Operation(summary = "Takes one for read")
    public void read(@PathParam("id") NotificationId id) {
        inbox.read(id);
    }

    @POST
    @Path("/read")
    @Operation(summary = "Takes all that there are now for read")
    public void readAll() {
        inbox.readAll();
    }
}
