package press.imprimatur.vault.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.courier.Courier;
import press.imprimatur.courier.Letter;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.identity.Subject;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;

/**
 * Tells people by mail that something happened to an entry, and nothing of what it says, not even
 * its description: mail is read on its way and kept where it arrives.
 */
@ApplicationScoped
class VaultLetters {

    @Inject Courier courier;
    @Inject Users users;
    @Inject Newsrooms newsrooms;
    @Inject CurrentCaller callers;
    @Inject @Recorded Sentences sentences;

    /** The editor has something to approve. */
    void toApprove(VaultEntryEntity entry) {
        tell(entry, "approve", Stream.of(entry.editor()));
    }

    void brokenOpen(VaultEntryEntity entry) {
        tell(entry, "brokenOpen", Stream.of(entry.keeper(), entry.editor()));
    }

    /** Whoever is to keep it from now on, and the two who had it before. */
    void handedOver(VaultEntryEntity entry, UserId before) {
        tell(entry, "handedOver", Stream.of(before, entry.keeper(), entry.editor()));
    }

    private void tell(VaultEntryEntity entry, String what, Stream<UserId> people) {
        people.distinct()
                .flatMap(person -> users.find(person).stream())
                .flatMap(person -> person.mail().stream())
                .forEach(mail -> courier.send(letter(entry, what, mail)));
    }

    private Letter letter(VaultEntryEntity entry, String what, String mail) {
        var page = "/desk/vault/entry.xhtml?id=" + entry.id();
        var address = newsrooms.find().map(it -> it.address(page).toString()).orElse(page);
        return new Letter(
                List.of(mail),
                sentences.say("vault.letter." + what + ".subject"),
                sentences.say("vault.letter." + what + ".text", callers.get().name(), address),
                Optional.empty(),
                Optional.of(new Subject("vault entry", entry.id().toString())),
                List.of());
    }
}
