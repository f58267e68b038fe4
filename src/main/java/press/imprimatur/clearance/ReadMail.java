package press.imprimatur.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.mailbox.MailNotice;
import press.imprimatur.rights.InstrumentId;

/**
 * What a mail says.
 *
 * @param from who wrote it, as it says itself; anybody can write that
 * @param sentAt as it says itself; empty if it does not
 * @param text plain, at most 100,000 characters; what was HTML is without its marks
 * @param cut whether it goes on
 * @param notices what of the mail is not in the text, and what is doubtful about it
 * @param automatic whether a program wrote it: then it proves nothing
 * @param request which request it answers; empty if it names none
 */
public record ReadMail(
        String from,
        Optional<Instant> sentAt,
        String subject,
        String text,
        boolean cut,
        List<MailNotice> notices,
        boolean automatic,
        Optional<InstrumentId> request) {

    public ReadMail {
        notices = List.copyOf(notices);
    }
}
