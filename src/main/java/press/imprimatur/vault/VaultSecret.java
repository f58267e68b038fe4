package press.imprimatur.vault;

import static java.util.Objects.requireNonNull;

/**
 * What of an entry is sealed.
 *
 * @param reason why they must not be named
 * @param identity who they are; empty if it was not recorded
 */
public record VaultSecret(String reason, String identity) {

    public VaultSecret {
        requireNonNull(reason, "reason");
        requireNonNull(identity, "identity");
    }

    /** Says nothing of what it holds: such things end in logs. */
    @Override
    public String toString() {
        return "VaultSecret[]";
    }
}
