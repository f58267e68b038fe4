package press.imprimatur.clearance.internal;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import press.imprimatur.clearance.AnswerMail;
import press.imprimatur.clearance.Correspondence;
import press.imprimatur.clearance.ReadMail;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.mailbox.MailReader;

@Stateless
@Allows
public class AnswerMailService implements AnswerMail {

    @Inject MailReader mails;
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
        var said =
                mails.read(mail)
                        .orElseThrow(
                                () -> new FieldRefused("evidence", "clearance.mailUnreadable"));
        return new ReadMail(
                said.from(),
                said.sentAt(),
                said.subject(),
                said.text(),
                said.cut(),
                said.notices(),
                said.automatic().isPresent(),
                correspondence.answeredBy(said.hints()));
    }
}
