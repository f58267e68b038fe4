package press.imprimatur.vault;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names an entry of the vault. */
public record VaultEntryId(UUID value) implements Serializable {

    public VaultEntryId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static VaultEntryId next() {
        return new VaultEntryId(TimeOrdered.next());
    }

    /** The one of what anybody may have typed; empty if it names nothing. */
    public static Optional<VaultEntryId> find(String text) {
        try {
            return Optional.of(new VaultEntryId(UUID.fromString(text.strip())));
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
