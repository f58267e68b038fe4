package press.imprimatur.vault.web;

import java.time.Instant;
import press.imprimatur.vault.VaultAct;

/** What was done with an entry, as its page shows it. */
public class VaultActRow {

    private final VaultAct act;

    VaultActRow(VaultAct act) {
        this.act = act;
    }

    public String getKind() {
        return act.kind().name();
    }

    public String getTone() {
        return act.kind() == VaultAct.Kind.BROKEN_OPEN ? "red" : "grey";
    }

    public String getBy() {
        return act.by();
    }

    public Instant getAt() {
        return act.at();
    }

    /** Empty if there is no reason, or none for whoever looks. */
    public String getWhy() {
        return act.why().orElse("");
    }
}
