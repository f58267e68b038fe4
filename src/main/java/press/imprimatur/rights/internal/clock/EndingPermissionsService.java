package press.imprimatur.rights.internal.clock;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.rights.EndingPermission;
import press.imprimatur.rights.EndingPermissions;
import press.imprimatur.terms.InstrumentId;

@Stateless
@Allows
public class EndingPermissionsService implements EndingPermissions {

    @Inject WarningRows rows;
    @Inject DatabaseHealth pulse;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<EndingPermission> endingBy(Instant then, int limit) {
        return rows.endingBetween(pulse.now(), then, limit);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<EndingPermission> find(InstrumentId id) {
        return rows.find(id, pulse.now());
    }
}
