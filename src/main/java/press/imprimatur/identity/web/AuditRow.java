package press.imprimatur.identity.web;

import java.time.Instant;
import press.imprimatur.identity.AuditEntry;
import press.imprimatur.identity.Caller;

/** An act as the list shows it. */
public class AuditRow {

    private final AuditEntry entry;

    AuditRow(AuditEntry entry) {
        this.entry = entry;
    }

    public Instant getAt() {
        return entry.at();
    }

    public String getBy() {
        return entry.by();
    }

    public boolean isByScript() {
        return entry.via() == Caller.Via.TOKEN;
    }

    public String getWords() {
        return entry.act().inWords();
    }

    public String getKind() {
        return entry.act().subject().kind();
    }

    public String getSubject() {
        return entry.act().subject().id();
    }

    public String getSummary() {
        return entry.act().summary();
    }
}
