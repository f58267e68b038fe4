package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.publishing.AsServed;

/** What readers do not get as they should, for scripts. */
@Path("/served")
@Tag(name = "Publishing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ServedResource {

    private static final int SO_MANY = 200;

    @Inject AsServed served;

    /**
     * What was found of a story at its public address.
     *
     * @param state {@code WRONG} or {@code NOT_REACHED}
     * @param findings what is wrong, in sentences
     */
    public record ServedJson(
            UUID article, String headline, String state, Instant readAt, List<String> findings) {}

    @GET
    @Operation(summary = "The stories that readers do not get as they should; empty if all is well")
    public List<ServedJson> wrong() {
        return served.wrong(SO_MANY).stream()
                .map(each ->
                        new ServedJson(
                                each.article().value(),
                                each.headline(),
                                each.state().name(),
                                each.at(),
                                each.findings()))
                .toList();
    }
}
