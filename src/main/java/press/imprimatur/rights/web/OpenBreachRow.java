package press.imprimatur.rights.web;

import java.time.Instant;
import press.imprimatur.rights.OpenBreach;

/** A breach as pages show it: the task, with its date. */
public class OpenBreachRow {

    private final OpenBreach breach;

    OpenBreachRow(OpenBreach breach) {
        this.breach = breach;
    }

    public String getPermission() {
        return breach.instrument().toString();
    }

    public String getTitle() {
        return breach.title();
    }

    public String getLicence() {
        return breach.licence();
    }

    public String getReason() {
        return breach.reason();
    }

    public Instant getDiscovered() {
        return breach.discovered();
    }

    /** Null if the licence knows no cure. */
    public Instant getCureUntil() {
        return breach.cureUntil().orElse(null);
    }
}
