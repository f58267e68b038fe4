package press.imprimatur.sources.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.sources.DomainTaken;
import press.imprimatur.sources.Outlet;
import press.imprimatur.sources.OutletChanged;
import press.imprimatur.sources.OutletDetails;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.OutletNotFound;
import press.imprimatur.sources.Outlets;

@Stateless
@Allows
public class OutletsService implements Outlets {

    @Inject OutletRows rows;
    @Inject AuditTrail audit;
    @Inject Event<OutletChanged> changed;

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public Outlet add(OutletDetails details) {
        OutletPolicy.refuseMalformed(details);
        var id = OutletId.next();
        refuseTaken(details.domain(), id);
        var outlet = new OutletEntity(id, details);
        rows.add(outlet);
        audit.record(AuditedAct.of("outlet.added", "outlet", id, details.name()));
        return outlet.outlet();
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public Outlet change(OutletId id, long seen, OutletDetails details) {
        OutletPolicy.refuseMalformed(details);
        var outlet = there(id);
        refuseTaken(details.domain(), id);
        outlet.change(seen, details);
        rows.changed(outlet);
        changed.fire(new OutletChanged(id));
        audit.record(AuditedAct.of("outlet.changed", "outlet", id, details.name()));
        return outlet.outlet();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Outlet get(OutletId id) {
        return there(id).outlet();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Outlet> find(OutletId id) {
        return rows.find(id).map(OutletEntity::outlet);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Outlet> findByHost(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        while (name.contains(".")) {
            var outlet = rows.findByDomain(name).map(OutletEntity::outlet);
            if (outlet.isPresent()) {
                return outlet;
            }
            name = name.substring(name.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Outlet> findByName(String name) {
        return rows.findByName(name.strip()).map(OutletEntity::outlet);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Outlet> search(String words, int most) {
        return rows.search(words.strip(), most).stream().map(OutletEntity::outlet).toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Outlet> list() {
        return rows.all().stream().map(OutletEntity::outlet).toList();
    }

    private OutletEntity there(OutletId id) {
        return rows.find(id).orElseThrow(() -> new OutletNotFound(id));
    }

    private void refuseTaken(String domain, OutletId mine) {
        if (domain.isEmpty()) {
            return;
        }
        rows.findByDomain(domain)
                .map(OutletEntity::outlet)
                .filter(other -> !other.id().equals(mine))
                .ifPresent(other -> {
                    throw new DomainTaken(domain, other.name());
                });
    }
}
