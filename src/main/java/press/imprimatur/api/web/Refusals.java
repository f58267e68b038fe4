package press.imprimatur.api.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import press.imprimatur.api.internal.Causes;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.nodes.DatabaseTrouble;

/**
 * The one place where the API turns what went wrong into an answer: refusals into their sentence,
 * anything unexpected into a reference number, logged once, with no word about our insides.
 */
@Provider
@ApplicationScoped
public class Refusals implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(Refusals.class.getName());

    private static final int RETRY_AFTER = 5;

    @Inject ProblemDocuments problems;
    @Inject DatabaseTrouble trouble;
    @Context UriInfo address;

    @Override
    public Response toResponse(Throwable thrown) {
        var refusal = Causes.find(thrown, BusinessException.class);
        if (refusal.isPresent()) {
            return problems.of(refusal.get());
        }
        var json = Causes.find(thrown, JsonProcessingException.class);
        if (json.isPresent()) {
            return problems.of(JsonRefusals.of(json.get()));
        }
        if (Causes.isStale(thrown)) {
            return problems.plain(412, "api.stale");
        }
        if (trouble.explains(thrown)) {
            LOG.log(System.Logger.Level.WARNING, "the database went away: {0}", address.getPath());
            return problems.later(503, "nodes.away.perhapsDone", RETRY_AFTER);
        }
        if (thrown instanceof WebApplicationException answer) {
            return problems.of(answer.getResponse());
        }
        return unexpected(thrown);
    }

    private Response unexpected(Throwable thrown) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(
                System.Logger.Level.ERROR,
                "API request for " + address.getPath() + " failed, reference " + reference,
                thrown);
        return problems.plain(500, "api.unexpected", reference);
    }
}
