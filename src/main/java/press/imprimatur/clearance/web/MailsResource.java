package press.imprimatur.clearance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import press.imprimatur.clearance.AnswerMail;
import press.imprimatur.clearance.ReadMail;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.terms.InstrumentId;

/** Reads the mails of grantors, for scripts. */
@Path("/requests/mails")
@Tag(name = "Requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MailsResource {

    /**
     * What a mail says, and what of it is not shown or doubtful; {@code sentAt} and {@code request}
     * absent if it does not say, {@code returned} if it is no report on a letter that went astray.
     */
    public record MailJson(
            String from,
            Optional<Instant> sentAt,
            String subject,
            String text,
            boolean cut,
            List<String> notices,
            boolean automatic,
            Optional<InstrumentId> request,
            Optional<ReturnJson> returned) {

        static MailJson of(ReadMail mail, Sentences sentences) {
            return new MailJson(
                    mail.from(),
                    mail.sentAt(),
                    mail.subject(),
                    mail.text(),
                    mail.cut(),
                    mail.notices().stream()
                            .map(each -> sentences.say(each.key(), each.arguments().toArray()))
                            .toList(),
                    mail.automatic(),
                    mail.request(),
                    mail.returned().map(ReturnJson::of));
        }
    }

    /**
     * What a mail server reports of a letter; {@code letter} absent if it names none of ours. A
     * letter that is {@code lost} counts as returned.
     */
    public record ReturnJson(Optional<String> letter, String subject, boolean lost, String reason) {

        static ReturnJson of(ReadMail.Return back) {
            return new ReturnJson(
                    back.letter().map(Object::toString),
                    back.subject(),
                    back.isLost(),
                    back.reason());
        }
    }

    @Inject AnswerMail mails;
    @Inject Sentences sentences;

    @POST
    @Path("/read")
    @Consumes("message/rfc822")
    @Operation(
            summary =
                    "Reads a mail and tells which request it answers; kept is only that it reports a"
                            + " letter of ours as lost")
    public MailJson read(byte[] mail) {
        return MailJson.of(mails.read(mail), sentences);
    }
}
