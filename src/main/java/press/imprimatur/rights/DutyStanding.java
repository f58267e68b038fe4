package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.courier.Hindrance;
import press.imprimatur.courier.LetterId;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.StableCopies;

/**
 * How it stands with a duty that a person meets, for one work.
 *
 * @param met the proof that counts now; absent if it is still to be done
 * @param excused why it was not possible, in the place of the proof; absent if nobody said so
 * @param underWay the letter that was written for it and has not left yet; absent if none was
 * @param undelivered the last letter that was written for it, if that came back or could not be
 *     handed over; absent if it left, and if there is none
 * @param news what has happened that it is about, the earliest first; empty as long as nothing has,
 *     and for a duty that waits for no event
 */
public record DutyStanding(
        InstrumentId instrument,
        DutyName name,
        Duty duty,
        Optional<Met> met,
        Optional<Met> excused,
        Optional<LetterId> underWay,
        Optional<Undelivered> undelivered,
        List<News> news) {

    public DutyStanding {
        requireNonNull(instrument, "instrument");
        requireNonNull(name, "name");
        requireNonNull(duty, "duty");
        met = StableCopies.maybe(met);
        excused = StableCopies.maybe(excused);
        underWay = StableCopies.maybe(underWay);
        undelivered = StableCopies.maybe(undelivered);
        news = List.copyOf(news);
    }

    /** Whether nothing is left to be done. */
    public boolean isSettled() {
        return met.isPresent() || excused.isPresent();
    }

    /** Whether a person has to do it: it is open, and no letter about it will leave by itself. */
    public boolean isLeftToPeople() {
        return !isSettled()
                && underWay.isEmpty()
                && news.stream().noneMatch(each -> each.state() == NewsState.TO_BE_WRITTEN);
    }

    /**
     * A letter that never arrived.
     *
     * @param why absent if it was erased before it could leave
     * @param reason what the mail server at the other end said, as one line; empty if nobody knows
     */
    public record Undelivered(LetterId letter, Optional<Hindrance> why, String reason) {}

    /**
     * Something of which the partner is to be told.
     *
     * @param event its name, as in {@link StoryNews}
     * @param at when it happened, UTC
     */
    public record News(UUID event, StoryNews.Kind kind, Instant at, NewsState state) {}

    /** How far it has come with news. */
    public enum NewsState {
        /** Its letter is written in a moment. */
        TO_BE_WRITTEN,
        /** Its letter is written and has not left yet, or could not be delivered. */
        WRITTEN,
        /** A person has to tell it: nobody's address is known, or the letter came back. */
        OPEN,
        /** It was told, or there is a reason why it could not be. */
        DONE
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
