package press.imprimatur.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.courier.LetterId;
import press.imprimatur.mailbox.MailNotice;
import press.imprimatur.terms.InstrumentId;

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
 * @param returned what a mail server reports in it of a letter; empty if it is no such report
 */
public record ReadMail(
        String from,
        Optional<Instant> sentAt,
        String subject,
        String text,
        boolean cut,
        List<MailNotice> notices,
        boolean automatic,
        Optional<InstrumentId> request,
        Optional<Return> returned) {

    public ReadMail {
        notices = List.copyOf(notices);
    }

    /**
     * What became of a letter, as a mail server reports it.
     *
     * @param letter which of ours; empty if the report names none
     * @param subject of that letter; empty if it is not known, or was erased
     * @param isLost whether it did not arrive and will not; then it counts as returned
     * @param reason at which address and why, in the server's words; empty if it does not say
     */
    public record Return(
            Optional<LetterId> letter, String subject, boolean isLost, String reason) {}
}
