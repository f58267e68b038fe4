package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.sources.OutletId;

/**
 * One version of an instrument as a decision sees it.
 *
 * @param outlet whose it is, absent for our own
 * @param grantor who signed; a supplement must have that of its base
 * @param stateSince from when the state counts (a revocation's effective instant); before it, an
 *     instrument that was granted counts as granted
 * @param base what a supplement adds to; absent for all others
 * @param provisionalUntil of an oral grant: until then, and on the web only; absent for all others
 * @param licence what is known of a public licence that it mentions
 */
public record Instrument(
        InstrumentRef ref,
        InstrumentKind kind,
        InstrumentState state,
        Optional<Instant> stateSince,
        Optional<OutletId> outlet,
        String grantor,
        Optional<InstrumentId> base,
        Optional<Instant> provisionalUntil,
        LicenceNote licence,
        Terms terms) {

    public Instrument {
        requireNonNull(ref, "ref");
        requireNonNull(kind, "kind");
        requireNonNull(state, "state");
        requireNonNull(grantor, "grantor");
        requireNonNull(terms, "terms");
        licence = licence == null ? LicenceNote.NONE : licence;
        stateSince = StableCopies.maybe(stateSince);
        outlet = StableCopies.maybe(outlet);
        base = StableCopies.maybe(base);
        provisionalUntil = StableCopies.maybe(provisionalUntil);
    }

    /** Granted, in its first version. */
    public static Instrument granted(
            InstrumentId id, InstrumentKind kind, String grantor, Terms terms) {
        return new Instrument(
                new InstrumentRef(id, 1),
                kind,
                InstrumentState.GRANTED,
                Optional.empty(),
                Optional.empty(),
                grantor,
                Optional.empty(),
                Optional.empty(),
                LicenceNote.NONE,
                terms);
    }

    /** The same in another state from an instant on. */
    public Instrument in(InstrumentState other, Instant since) {
        return new Instrument(
                ref,
                kind,
                other,
                Optional.of(since),
                outlet,
                grantor,
                base,
                provisionalUntil,
                licence,
                terms);
    }

    /** The same as a supplement to another. */
    public Instrument addingTo(InstrumentId other) {
        return new Instrument(
                ref,
                InstrumentKind.SUPPLEMENT,
                state,
                stateSince,
                outlet,
                grantor,
                Optional.of(other),
                provisionalUntil,
                licence,
                terms);
    }

    /** The same, provisional until then. */
    public Instrument provisionalUntil(Instant end) {
        return new Instrument(
                ref,
                kind,
                state,
                stateSince,
                outlet,
                grantor,
                base,
                Optional.of(end),
                licence,
                terms);
    }

    /** The same with what is known of a public licence that it mentions. */
    public Instrument mentioning(LicenceNote other) {
        return new Instrument(
                ref,
                kind,
                state,
                stateSince,
                outlet,
                grantor,
                base,
                provisionalUntil,
                other,
                terms);
    }
}
