package press.imprimatur.clearance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.clearance.AnswerMail;
import press.imprimatur.clearance.web.MailsResource.ReturnJson;

/** Takes mails in which mail servers say that letters of ours are lost, for scripts. */
@Path("/letters/returned")
@Tag(name = "Letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReturnedMailsResource {

    @Inject AnswerMail mails;

    @POST
    @Consumes("message/rfc822")
    @Operation(
            summary = "Takes the report that a letter is lost: it counts as returned from now on")
    public ReturnJson take(byte[] mail) {
        return ReturnJson.of(mails.takeReturned(mail));
    }
}
