package press.imprimatur.ingest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.provenance.Original;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Outlets;

/** Finds out whose story it is. */
@ApplicationScoped
class Givers {

    @Inject Outlets outlets;

    /**
     * The outlet that was named; else that of the story's own address, which counts more than the
     * place where it was found, for that may hold a copy; else that of the publisher's name.
     */
    OutletId outlet(Optional<OutletId> named, Original original, Optional<URI> found) {
        if (named.isPresent()) {
            return outlets.get(named.get()).id();
        }
        return original.address()
                .flatMap(this::byHost)
                .or(() -> byName(original.publisher()))
                .or(() -> found.flatMap(this::byHost))
                .map(Outlet::id)
                .orElseThrow(() -> unknown(original));
    }

    private Optional<Outlet> byHost(URI address) {
        return Optional.ofNullable(address.getHost()).flatMap(outlets::findByHost);
    }

    private Optional<Outlet> byName(String name) {
        return name.isEmpty() ? Optional.empty() : outlets.findByName(name);
    }

    private static FieldRefused unknown(Original original) {
        var host = original.address().map(URI::getHost).orElse("");
        if (original.publisher().isEmpty() && host.isEmpty()) {
            return new FieldRefused("outlet", "ingest.outletNotNamed");
        }
        var name = original.publisher().isEmpty() ? host : original.publisher();
        return new FieldRefused("outlet", "ingest.outletUnknown", name);
    }
}
