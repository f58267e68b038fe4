package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.courier.LetterId;

/**
 * How it stands with a duty that a person meets, for one work.
 *
 * @param met the proof that counts now; absent if it is still to be done
 * @param excused why it was not possible, in the place of the proof; absent if nobody said so
 * @param underWay the letter that was written for it and has not left yet; absent if none was
 */
public record DutyStanding(
        InstrumentId instrument,
        DutyName name,
        Duty duty,
        Optional<Met> met,
        Optional<Met> excused,
        Optional<LetterId> underWay) {

    public DutyStanding {
        requireNonNull(instrument, "instrument");
        requireNonNull(name, "name");
        requireNonNull(duty, "duty");
        met = Sorted.maybe(met);
        excused = Sorted.maybe(excused);
        underWay = Sorted.maybe(underWay);
    }

    /** Whether nothing is left to be done. */
    public boolean isSettled() {
        return met.isPresent() || excused.isPresent();
    }

    /**
     * That it was met.
     *
     * @param by who recorded it, by name
     * @param proof the letter's id or the post's address; empty if a paper proves it
     * @param evidence the paper; absent if there is none
     */
    public record Met(Instant at, String by, String proof, Optional<UUID> evidence) {}
}
