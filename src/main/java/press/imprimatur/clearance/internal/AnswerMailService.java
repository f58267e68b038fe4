package press.imprimatur.clearance.internal;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.clearance.AnswerMail;
import press.imprimatur.clearance.Correspondence;
import press.imprimatur.clearance.ReadMail;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.mailbox.IncomingMail;
import press.imprimatur.mailbox.MailNotice;
import press.imprimatur.mailbox.MailReader;

@Stateless
@Allows
public class AnswerMailService implements AnswerMail {

    @Inject MailReader mails;
    @Inject Correspondence correspondence;
    @Inject ReturnedLetters returned;
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
        var back = returned.in(said);
        return new ReadMail(
                said.from(),
                said.sentAt(),
                said.subject(),
                said.text(),
                said.cut(),
                notices(said, back),
                said.automatic().isPresent(),
                correspondence.answeredBy(said.hints()),
                back);
    }

    private static List<MailNotice> notices(IncomingMail said, Optional<ReadMail.Return> back) {
        var noted =
                back.filter(each -> each.isLost() && each.letter().isPresent())
                        .map(each ->
                                MailNotice.of(
                                        "clearance.returnedNoted", each.subject(), each.reason()));
        return Stream.concat(said.notices().stream(), noted.stream()).toList();
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public ReadMail.Return takeReturned(byte[] mail) {
        var back =
                read(mail)
                        .returned()
                        .orElseThrow(() -> new FieldRefused("evidence", "clearance.returnedNone"));
        if (!back.isLost()) {
            throw new FieldRefused("evidence", "clearance.returnedLate");
        }
        if (back.letter().isEmpty()) {
            throw new FieldRefused("evidence", "clearance.returnedUnknown");
        }
        return back;
    }
}
