package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.StableCopies;
import press.imprimatur.terms.Terms;

/**
 * What to record.
 *
 * @param title what the desk calls it
 * @param outlet whose it is, absent for our own
 * @param grantor who signs, by name
 * @param base what a supplement adds to; absent for all others
 */
public record NewInstrument(
        InstrumentKind kind,
        String title,
        Optional<OutletId> outlet,
        String grantor,
        Optional<InstrumentId> base,
        Terms terms) {

    public NewInstrument {
        requireNonNull(kind, "kind");
        requireNonNull(terms, "terms");
        title = title == null ? "" : title.strip();
        grantor = grantor == null ? "" : grantor.strip();
        outlet = StableCopies.maybe(outlet);
        base = StableCopies.maybe(base);
    }

    /** The same between the same parties, under other terms. */
    public NewInstrument agreeing(Terms others) {
        return new NewInstrument(kind, title, outlet, grantor, base, others);
    }

    /** The same, called otherwise; the empty text leaves its title. */
    public NewInstrument titled(String other) {
        var next = other.isBlank() ? title : other;
        return new NewInstrument(kind, next, outlet, grantor, base, terms);
    }

    /** The same, of another grantor. */
    public NewInstrument grantedBy(OutletId successor, String name) {
        return new NewInstrument(kind, title, Optional.of(successor), name, base, terms);
    }
}
