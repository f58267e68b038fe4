package press.imprimatur.identity.internal.sealing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import press.imprimatur.identity.Allows;

/**
 * Links what was written into the audit trail, every two seconds. Of several nodes one does it at a
 * time; one that is killed loses nothing, for what it took waits again.
 */
@Singleton
@Allows
public class AuditSealer {

    private static final int AT_ONCE = 1000;
    private static final int GRAINS = 16;

    private final SecureRandom random = new SecureRandom();

    @Inject ChainRows links;
    @Inject Clock clock;

    @Allows
    @Schedule(
            hour = "*",
            minute = "*",
            second = "*/2",
            persistent = false,
            info = "audit trail sealer")
    public void seal() {
        links.takeEnd().ifPresent(this::sealAfter);
    }

    private void sealAfter(Link end) {
        var last = end;
        var next = new ArrayList<SaltedLink>();
        for (var entry : links.takeUnsealed(AT_ONCE)) {
            var salt = salt();
            last = last.next(entry, salt);
            next.add(new SaltedLink(last, salt));
        }
        if (!next.isEmpty()) {
            links.add(next, clock.instant());
            links.endWith(last);
        }
    }

    private String salt() {
        var grains = new byte[GRAINS];
        random.nextBytes(grains);
        return HexFormat.of().formatHex(grains);
    }
}
