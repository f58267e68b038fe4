package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import press.imprimatur.terms.InstrumentId;

/** Somebody said whether a grant is the public licence that it names. */
public record LicenceAnswered(InstrumentId instrument) {

    public LicenceAnswered {
        requireNonNull(instrument, "instrument");
    }
}
