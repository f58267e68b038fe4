package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.OutletNotFound;
import press.imprimatur.sources.Outlets;
import press.imprimatur.terms.OutletNames;

/** Outlets by the names that the desk gave them. */
@ApplicationScoped
class KnownOutletNames implements OutletNames {

    @Inject Outlets outlets;

    @Override
    public Optional<String> of(OutletId outlet) {
        try {
            return Optional.of(outlets.get(outlet).name());
        } catch (OutletNotFound unknown) {
            return Optional.empty();
        }
    }
}
