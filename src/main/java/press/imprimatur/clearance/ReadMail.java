package press.imprimatur.clearance;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.rights.InstrumentId;

/**
 * What a mail says.
 *
 * @param from as it names its sender; anybody can write that
 * @param sentAt as it says itself; empty if it does not
 * @param text plain, at most 20,000 characters; what was HTML is without its marks
 * @param cut whether it goes on
 * @param request which request it answers, by the reply id; empty if it names none
 */
public record ReadMail(
        String from,
        Optional<Instant> sentAt,
        String subject,
        String text,
        boolean cut,
        Optional<InstrumentId> request) {}
