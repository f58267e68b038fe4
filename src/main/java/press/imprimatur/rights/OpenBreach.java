package press.imprimatur.rights;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.StableCopies;

/**
 * A breach that has not been cured: the task, with its date.
 *
 * @param title of the permission
 * @param licence which one was breached ({@code CC BY 4.0})
 * @param cureUntil a cure before this instant brings the permission back (CC 4.0, section 6(b):
 *     within thirty days of discovery); absent if the licence knows no cure
 */
public record OpenBreach(
        InstrumentId instrument,
        String title,
        String licence,
        Instant discovered,
        Optional<Instant> cureUntil,
        String reason) {

    public OpenBreach {
        cureUntil = StableCopies.maybe(cureUntil);
    }
}
