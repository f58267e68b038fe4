package press.imprimatur.vault.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.UserDetails;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;
import press.imprimatur.vault.VaultAct;
import press.imprimatur.vault.VaultCare;
import press.imprimatur.vault.VaultEntryHasKeepers;
import press.imprimatur.vault.VaultEntryHeld;
import press.imprimatur.vault.VaultEntryId;
import press.imprimatur.vault.VaultEntryNotFound;

@Stateless
@Allows
public class VaultCareService implements VaultCare {

    @Inject VaultRows rows;
    @Inject VaultSeals seals;
    @Inject VaultLedger ledger;
    @Inject VaultLetters letters;
    @Inject VaultDays days;
    @Inject Users users;
    @Inject CurrentCaller callers;
    @Inject Clock clock;

    @Override
    @Allows({REPORTER, EDITOR})
    public void rewrite(VaultEntryId id, String identity) {
        var entry = keptByCaller(id);
        entry.refuseIfDestroyed();
        var typed = identity.strip();
        VaultPolicy.refuseTooLong("secretIdentity", typed, VaultPolicy.LONGEST_TEXT);
        entry.rewrite(seals.identity(id, typed));
        ledger.write(entry, VaultAct.Kind.REWRITTEN);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public void putOff(VaultEntryId id, Optional<LocalDate> destroyOn) {
        var entry = readByCaller(id);
        entry.refuseIfDestroyed();
        VaultPolicy.refuseDay(destroyOn, days.today());
        days.setDay(entry, destroyOn.orElseThrow());
        ledger.write(entry, VaultAct.Kind.PUT_OFF);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public void destroy(VaultEntryId id) {
        var entry = readByCaller(id);
        if (entry.isDestroyed()) {
            return;
        }
        if (entry.isHeld()) {
            throw new VaultEntryHeld();
        }
        entry.destroy(clock.instant());
        ledger.destroy(entry);
    }

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public void hold(VaultEntryId id, String why) {
        atTheDesk();
        var entry = rows.lock(id);
        entry.refuseIfDestroyed();
        VaultPolicy.refuseReason("secretHold", why);
        if (entry.hold(clock.instant())) {
            ledger.write(entry, VaultAct.Kind.HELD, why.strip());
        }
    }

    @Override
    @Allows({EDITOR, ADMINISTRATOR})
    public void release(VaultEntryId id, String why) {
        atTheDesk();
        var entry = rows.lock(id);
        VaultPolicy.refuseReason("secretHold", why);
        if (days.release(entry)) {
            ledger.write(entry, VaultAct.Kind.RELEASED, why.strip());
        }
    }

    @Override
    @Allows({REPORTER, EDITOR, ADMINISTRATOR})
    public void handOver(VaultEntryId id, Optional<UserId> keeper) {
        var caller = atTheDesk();
        var entry = rows.lock(id);
        if (!entry.isReadBy(caller.user())) {
            refuseUnlessOrphaned(entry, caller);
        }
        entry.refuseIfDestroyed();
        var next = VaultPolicy.chosen("keeper", keeper);
        VaultPolicy.refuseUnless(
                users.activeWith(Set.of(REPORTER, EDITOR)).containsKey(next),
                "keeper",
                "vault.noKeeper");
        var before = entry.keeper();
        entry.keptBy(next);
        ledger.write(entry, VaultAct.Kind.HANDED_OVER);
        letters.handedOver(entry, before);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public void nameEditor(VaultEntryId id, Optional<UserId> editor) {
        var entry = keptByCaller(id);
        entry.refuseIfDestroyed();
        var next = VaultPolicy.chosen("editor", editor);
        VaultPolicy.refuseUnless(!entry.isKeptBy(next), "editor", "vault.editorIsYou");
        VaultPolicy.refuseUnless(
                users.activeWith(Set.of(EDITOR)).containsKey(next), "editor", "vault.noEditor");
        entry.approvedBy(next);
        ledger.write(entry, VaultAct.Kind.EDITOR_NAMED);
        letters.toApprove(entry);
    }

    private void refuseUnlessOrphaned(VaultEntryEntity entry, Caller caller) {
        if (!caller.is(ADMINISTRATOR)) {
            throw new VaultEntryNotFound();
        }
        if (isThere(entry.keeper()) || isThere(entry.editor())) {
            throw new VaultEntryHasKeepers();
        }
    }

    private boolean isThere(UserId person) {
        return users.find(person).filter(UserDetails::active).isPresent();
    }

    private VaultEntryEntity keptByCaller(VaultEntryId id) {
        var caller = atTheDesk();
        var entry = rows.lock(id);
        if (!entry.isKeptBy(caller.user())) {
            throw new VaultEntryNotFound();
        }
        return entry;
    }

    private VaultEntryEntity readByCaller(VaultEntryId id) {
        var caller = atTheDesk();
        var entry = rows.lock(id);
        if (!entry.isReadBy(caller.user())) {
            throw new VaultEntryNotFound();
        }
        return entry;
    }

    private Caller atTheDesk() {
        var caller = callers.get();
        VaultPolicy.refuseScripts(caller);
        return caller;
    }
}
