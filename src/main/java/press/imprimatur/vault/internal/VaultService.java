package press.imprimatur.vault.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Users;
import press.imprimatur.vault.NewVaultEntry;
import press.imprimatur.vault.Vault;
import press.imprimatur.vault.VaultAct;
import press.imprimatur.vault.VaultEntry;
import press.imprimatur.vault.VaultEntryId;
import press.imprimatur.vault.VaultEntryNotFound;
import press.imprimatur.vault.VaultSecret;

@Stateless
@Allows
public class VaultService implements Vault {

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
    public VaultEntry enter(NewVaultEntry wanted) {
        var caller = atTheDesk();
        VaultPolicy.refuseIncomplete(wanted, days.today());
        var editor = VaultPolicy.chosen("editor", wanted.editor());
        VaultPolicy.refuseUnless(!editor.equals(caller.user()), "editor", "vault.editorIsYou");
        VaultPolicy.refuseUnless(
                users.activeWith(Set.of(EDITOR)).containsKey(editor), "editor", "vault.noEditor");
        var id = VaultEntryId.next();
        var entry = new VaultEntryEntity(id, wanted, caller.user(), clock.instant());
        entry.seal(seals.reason(id, wanted.reason()), seals.identity(id, wanted.identity()));
        days.setDay(entry, wanted.destroyOn().orElseThrow());
        rows.add(entry);
        ledger.write(entry, VaultAct.Kind.ENTERED);
        letters.toApprove(entry);
        return entry.entry();
    }

    @Override
    @Allows({REPORTER, EDITOR, ADMINISTRATOR})
    public List<VaultEntry> list() {
        var caller = atTheDesk();
        var seesAll = caller.is(EDITOR) || caller.is(ADMINISTRATOR);
        var found = seesAll ? rows.all() : rows.readBy(caller.user());
        return found.stream().map(VaultEntryEntity::entry).toList();
    }

    @Override
    @Allows({REPORTER, EDITOR, ADMINISTRATOR})
    public List<VaultEntry> mine() {
        return rows.readBy(atTheDesk().user()).stream()
                .filter(entry -> !entry.isDestroyed())
                .map(VaultEntryEntity::entry)
                .toList();
    }

    @Override
    @Allows({REPORTER, EDITOR, ADMINISTRATOR})
    public Optional<VaultEntry> find(VaultEntryId id) {
        var caller = atTheDesk();
        return rows.find(id)
                .filter(entry -> VaultPolicy.mayKnow(entry, caller))
                .map(VaultEntryEntity::entry);
    }

    @Override
    @Allows({REPORTER, EDITOR, ADMINISTRATOR})
    public List<VaultAct> acts(VaultEntryId id) {
        var caller = atTheDesk();
        return rows.find(id)
                .filter(entry -> VaultPolicy.mayKnow(entry, caller))
                .map(entry -> ledger.read(entry, caller.user()))
                .orElseThrow(VaultEntryNotFound::new);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public VaultSecret look(VaultEntryId id, String why) {
        var caller = atTheDesk();
        var entry = rows.lock(id);
        // Who is named as its editor reads it as long as they are one.
        if (!entry.isKeptBy(caller.user())
                && !(entry.isApprovedBy(caller.user()) && caller.is(EDITOR))) {
            throw new VaultEntryNotFound();
        }
        return open(entry, VaultAct.Kind.LOOKED, why);
    }

    @Override
    @Allows(ADMINISTRATOR)
    public VaultSecret breakOpen(VaultEntryId id, String why) {
        atTheDesk();
        var entry = rows.lock(id);
        var opened = open(entry, VaultAct.Kind.BROKEN_OPEN, why);
        letters.brokenOpen(entry);
        return opened;
    }

    @Override
    @Allows(EDITOR)
    public void approve(VaultEntryId id) {
        var caller = atTheDesk();
        var entry = rows.lock(id);
        if (!entry.isApprovedBy(caller.user())) {
            throw new VaultEntryNotFound();
        }
        entry.refuseIfDestroyed();
        if (entry.approve(clock.instant())) {
            ledger.write(entry, VaultAct.Kind.APPROVED);
        }
    }

    private VaultSecret open(VaultEntryEntity entry, VaultAct.Kind how, String why) {
        entry.refuseIfDestroyed();
        VaultPolicy.refuseReason("secretWhy", why);
        ledger.write(entry, how, why.strip());
        return seals.open(entry);
    }

    private Caller atTheDesk() {
        var caller = callers.get();
        VaultPolicy.refuseScripts(caller);
        return caller;
    }
}
