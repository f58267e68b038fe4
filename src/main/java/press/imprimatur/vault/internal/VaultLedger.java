package press.imprimatur.vault.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.UserId;
import press.imprimatur.vault.VaultAct;

/**
 * Writes down what is done with entries: here with the reason, sealed, and in the audit trail,
 * which goes to many, that it was done.
 */
@ApplicationScoped
class VaultLedger {

    @Inject VaultRows rows;
    @Inject VaultSeals seals;
    @Inject AuditTrail audit;
    @Inject CurrentCaller callers;
    @Inject Clock clock;

    void write(VaultEntryEntity entry, VaultAct.Kind kind) {
        write(entry, kind, "");
    }

    void write(VaultEntryEntity entry, VaultAct.Kind kind, String why) {
        var act = new VaultActEntity(entry.id(), kind, callers.get(), clock.instant());
        if (!why.isEmpty()) {
            seals.because(act, why);
        }
        rows.add(act);
        var verb = "vault." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.record(AuditedAct.of(verb, "vault entry", entry.id(), "an entry of the vault"));
    }

    List<VaultAct> read(VaultEntryEntity entry, UserId reader) {
        var isOneOfTheTwo = entry.isReadBy(reader);
        return rows.acts(entry.id()).stream()
                .map(act -> act.act(why(act, isOneOfTheTwo || act.kind().isForAll())))
                .toList();
    }

    /** Nothing that somebody typed about it is left. */
    void destroy(VaultEntryEntity entry) {
        rows.acts(entry.id()).forEach(act -> act.because(null));
        write(entry, VaultAct.Kind.DESTROYED);
    }

    private Optional<String> why(VaultActEntity act, boolean isForTheReader) {
        return act.sealedWhy()
                .filter(sealed -> isForTheReader)
                .map(sealed -> seals.why(act, sealed));
    }
}
