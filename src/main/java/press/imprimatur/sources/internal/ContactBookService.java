package press.imprimatur.sources.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.sources.ContactBook;
import press.imprimatur.sources.OutletChanged;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.OutletNotFound;

@Stateless
@Allows
public class ContactBookService implements ContactBook {

    @Inject OutletRows rows;
    @Inject AuditTrail audit;
    @Inject Clock clock;
    @Inject Event<OutletChanged> changed;

    @Override
    @Allows({RIGHTS_EDITOR, ADMINISTRATOR})
    public int forget(String mail) {
        var found = rows.contactedAt(mail.strip());
        for (var outlet : found) {
            outlet.forgetContact(clock.instant());
            var id = outlet.outlet().id();
            changed.fire(new OutletChanged(id));
            audit.record(AuditedAct.of("outlet.contactErased", "outlet", id, "on request"));
        }
        return found.size();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Instant> erasedAt(OutletId id) {
        return rows.find(id).orElseThrow(() -> new OutletNotFound(id)).contactErasedAt();
    }
}
