package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.GranteeAnswers;
import press.imprimatur.terms.GranteeAnswer;

/** Whether we are what papers ask us to be, for scripts. */
@Path("/rights/grantee")
@Tag(name = "Rights")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GranteeResource {

    /**
     * An answer.
     *
     * @param holds whether we are so; absent takes the answer back
     */
    public record GranteeAnswerJson(String condition, Optional<Boolean> holds) {}

    @Inject GranteeAnswers answers;

    @GET
    @Operation(summary = "What papers ask us to be, and whether we are, as far as it was answered")
    public List<GranteeAnswer> list() {
        return answers.all();
    }

    @PUT
    @Operation(summary = "Answers whether we are so; what asks for it is decided again")
    public List<GranteeAnswer> answer(GranteeAnswerJson asked) {
        if (asked == null || asked.condition() == null) {
            throw new FieldRefused("condition", "rights.grantee.missing");
        }
        var holds = asked.holds() == null ? Optional.<Boolean>empty() : asked.holds();
        holds.ifPresentOrElse(
                so -> answers.answer(asked.condition(), so),
                () -> answers.forget(asked.condition()));
        return answers.all();
    }
}
