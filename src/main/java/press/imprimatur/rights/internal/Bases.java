package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.terms.Instrument;

/** What supplements add to. */
@ApplicationScoped
class Bases {

    @Inject InstrumentRows rows;

    /**
     * Nobody adds to what somebody else granted: a decision would pass it over without a word.
     *
     * @throws FieldRefused if it adds to the permission of another grantor
     * @throws press.imprimatur.rights.NoSuchInstrument if it adds to none that is known
     */
    void refuseStranger(Instrument supplement) {
        supplement
                .base()
                .map(base -> rows.permission(base).instrument().grantor())
                .filter(grantor -> !grantor.equals(supplement.grantor()))
                .ifPresent(grantor -> {
                    throw new FieldRefused("grantor", "rights.grantorNotOfBase", grantor);
                });
    }
}
