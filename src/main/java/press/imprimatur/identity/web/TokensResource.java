package press.imprimatur.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.identity.ApiTokens;
import press.imprimatur.identity.NewToken;
import press.imprimatur.identity.TokenId;
import press.imprimatur.identity.TokenSummary;

/** Tokens: one's own, or everybody's for administrators. */
@RequestScoped
@Path("tokens")
@Tag(name = "Tokens")
public class TokensResource {

    /** Wrapped, so that the answer can grow. */
    public record TokenList(List<TokenSummary> items) {}

    @Inject ApiTokens tokens;

    @GET
    @Operation(summary = "Your tokens, newest first; all tokens for administrators")
    public TokenList list() {
        return new TokenList(tokens.list());
    }

    @POST
    @Operation(summary = "Issue a token for yourself; it is shown this once. Takes the scope ADMIN")
    public Response issue(NewToken token) {
        var issued = tokens.issue(token);
        return Response.created(URI.create("tokens/" + issued.summary().id()))
                .entity(issued)
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End a token at once")
    public void revoke(@PathParam("id") TokenId id) {
        tokens.revoke(id);
    }
}
