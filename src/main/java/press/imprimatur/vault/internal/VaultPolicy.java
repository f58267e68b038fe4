package press.imprimatur.vault.internal;

import static press.imprimatur.identity.Role.ADMINISTRATOR;
import static press.imprimatur.identity.Role.EDITOR;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.FieldsRefused;
import press.imprimatur.kernel.Unprintable;
import press.imprimatur.vault.NewVaultEntry;

/** What an entry must say, and who gets near it. */
class VaultPolicy {

    static final int LONGEST_DESCRIPTION = 200;
    static final int LONGEST_TEXT = 4000;
    private static final int MOST_YEARS = 30;

    private VaultPolicy() {}

    /** A token lies in scripts and on disks: what it reads is out of the vault's hands. */
    static void refuseScripts(Caller caller) {
        if (caller.via() != Caller.Via.DESK) {
            throw new NotAllowed("somebody who is signed in at the desk");
        }
    }

    /** Whether the caller may know that an entry is there. */
    static boolean mayKnow(VaultEntryEntity entry, Caller caller) {
        return entry.isReadBy(caller.user()) || caller.is(EDITOR) || caller.is(ADMINISTRATOR);
    }

    static void refuseIncomplete(NewVaultEntry entry, LocalDate today) {
        var faults =
                Stream.<Runnable>of(
                                () ->
                                        refuseText(
                                                "description",
                                                entry.description(),
                                                LONGEST_DESCRIPTION),
                                () -> refuseReason("secretReason", entry.reason()),
                                () -> chosen("editor", entry.editor()),
                                () -> refuseDay(entry.destroyOn(), today),
                                () ->
                                        refuseTooLong(
                                                "secretIdentity", entry.identity(), LONGEST_TEXT))
                        .flatMap(check -> fault(check).stream())
                        .toList();
        if (!faults.isEmpty()) {
            throw new FieldsRefused(faults);
        }
    }

    private static Optional<FieldRefused> fault(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (FieldRefused fault) {
            return Optional.of(fault);
        }
    }

    static void refuseReason(String field, String why) {
        refuseText(field, why, LONGEST_TEXT);
    }

    private static void refuseText(String field, String text, int most) {
        if (text.isBlank()) {
            throw new FieldRefused(field, "vault.missing." + field);
        }
        refuseTooLong(field, text, most);
    }

    static void refuseTooLong(String field, String text, int most) {
        Unprintable.refuseIn(field, text);
        if (text.length() > most) {
            throw new FieldRefused(field, "vault.tooLong", most);
        }
    }

    static void refuseDay(Optional<LocalDate> day, LocalDate today) {
        if (day.isEmpty()) {
            throw new FieldRefused("destroyOn", "vault.dayMissing");
        }
        if (!day.get().isAfter(today)) {
            throw new FieldRefused("destroyOn", "vault.dayPast");
        }
        if (day.get().isAfter(today.plusYears(MOST_YEARS))) {
            throw new FieldRefused("destroyOn", "vault.dayTooLate", MOST_YEARS);
        }
    }

    static UserId chosen(String field, Optional<UserId> person) {
        return person.orElseThrow(() -> new FieldRefused(field, "vault.nobodyChosen"));
    }

    static void refuseUnless(boolean isSo, String field, String key) {
        if (!isSo) {
            throw new FieldRefused(field, key);
        }
    }
}
