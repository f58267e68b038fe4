package press.imprimatur.vault;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where a sentence of a story comes from. Everybody at the desk reads it: who must not be named is
 * in the vault. Texts are trimmed; what does not apply is the empty text.
 *
 * @param who the name; of those who are not named, how readers read of them
 * @param toldTo second-hand: who reported it first
 * @param place of a document: where it is kept or found
 * @param quote the words of the story that it supports
 * @param entry the entry of the vault about who it is; empty if there is none
 */
public record AttributionDetails(
        SourceKind kind,
        Speaking speaking,
        String who,
        String toldTo,
        String place,
        String quote,
        Optional<VaultEntryId> entry) {

    public AttributionDetails {
        requireNonNull(kind, "kind");
        requireNonNull(speaking, "speaking");
        requireNonNull(entry, "entry");
        who = who == null ? "" : who.strip();
        toldTo = toldTo == null ? "" : toldTo.strip();
        place = place == null ? "" : place.strip();
        quote = quote == null ? "" : quote.strip();
    }
}
