package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import press.imprimatur.terms.Duty;
import press.imprimatur.terms.InstrumentId;

/**
 * What a duty waits for has happened: it is to be met now. Fired inside the transaction in which it
 * happened.
 *
 * @param duty as the terms word it
 * @param news what happened
 */
public record DutyFellDue(InstrumentId instrument, Duty duty, StoryNews news) {

    public DutyFellDue {
        requireNonNull(instrument, "instrument");
        requireNonNull(duty, "duty");
        requireNonNull(news, "news");
    }
}
