package press.imprimatur.clearance.internal;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.clearance.AnswerMail;
import press.imprimatur.clearance.Correspondence;
import press.imprimatur.clearance.ReadMail;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.FieldRefused;

@Stateless
@Allows
public class AnswerMailService implements AnswerMail {

    @Inject Correspondence correspondence;
    @Inject ClearanceSettings settings;

    @Override
    @Allows(RIGHTS_EDITOR)
    public ReadMail read(byte[] mail) {
        if (mail.length == 0) {
            throw new FieldRefused("evidence", "clearance.mailEmpty");
        }
        if (mail.length > settings.mailMaxBytes()) {
            throw new FieldRefused("evidence", "clearance.mailTooLarge", settings.mailMaxBytes());
        }
        var said = MailText.read(mail);
        return new ReadMail(
                said.from(),
                said.sentAt(),
                said.subject(),
                said.text(),
                said.cut(),
                Optional.of(said.names()).flatMap(correspondence::namedIn));
    }
}
