package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.api.Cursor;
import press.imprimatur.api.IfMatch;
import press.imprimatur.api.Limit;
import press.imprimatur.identity.ChangedUser;
import press.imprimatur.identity.NewUser;
import press.imprimatur.identity.PasswordKeys;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.Slice;

/** Accounts, for scripts of administrators. */
@RequestScoped
@Path("users")
@Tag(name = "Users")
public class UsersResource {

    /** What an account shall be from now on. */
    public record Change(String fullName, String mail, Set<Role> roles) {}

    /** A new password for somebody. */
    public record NewPassword(String password) {

        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    @Inject Users users;
    @Inject PasswordKeys keys;

    @GET
    @Operation(summary = "All accounts by user name, the deactivated ones too")
    public Slice<UserDetails> list(
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("50") Limit limit) {
        return users.list(Cursor.keyOf(cursor), limit.value());
    }

    @POST
    @Operation(summary = "Add somebody, who can sign in at once")
    public Response add(NewUser user) {
        var added = users.get(users.add(user));
        return Response.created(URI.create("users/" + added.id())).entity(added).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One account")
    public UserDetails get(@PathParam("id") UserId id) {
        return users.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change what somebody is called and may do")
    public UserDetails change(
            @PathParam("id") UserId id, @HeaderParam("If-Match") IfMatch seen, Change change) {
        users.change(
                id,
                new ChangedUser(change.fullName(), change.mail(), change.roles(), seen.version()));
        return users.get(id);
    }

    @PUT
    @Path("{id}/password")
    @Operation(summary = "Give somebody a new password; ends their sessions")
    public void resetPassword(@PathParam("id") UserId id, NewPassword password) {
        users.resetPassword(id, password.password());
    }

    @POST
    @Path("{id}/invitation")
    @Operation(summary = "Send a letter by which they choose a password, good for seven days")
    public void invite(@PathParam("id") UserId id) {
        keys.invite(id);
    }

    @DELETE
    @Path("{id}/activity")
    @Operation(summary = "Deactivate an account; ends its sessions and tokens at once")
    public UserDetails deactivate(@PathParam("id") UserId id) {
        users.deactivate(id);
        return users.get(id);
    }

    @PUT
    @Path("{id}/activity")
    @Operation(summary = "Let somebody in again who was deactivated")
    public UserDetails reactivate(@PathParam("id") UserId id) {
        users.reactivate(id);
        return users.get(id);
    }
}
