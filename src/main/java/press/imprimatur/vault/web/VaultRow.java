package press.imprimatur.vault.web;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import press.imprimatur.vault.VaultEntry;

/** An entry as pages show it. */
public class VaultRow {

    private final VaultEntry entry;
    private final VaultPeople people;

    VaultRow(VaultEntry entry, VaultPeople people) {
        this.entry = entry;
        this.people = people;
    }

    public String getId() {
        return entry.id().toString();
    }

    public String getDescription() {
        return entry.description();
    }

    public String getKeeper() {
        return people.name(entry.keeper());
    }

    public String getEditor() {
        return people.name(entry.editor());
    }

    /** Whether one person stands for both: nobody but them can read it. */
    public boolean isInOneHand() {
        return entry.keeper().equals(entry.editor());
    }

    /** Whether nobody who may read it is at the desk any more. */
    public boolean isOrphaned() {
        return !people.isThere(entry.keeper()) && !people.isThere(entry.editor());
    }

    /** The others who know who it is; empty if nobody else was named. */
    public String getKnownTo() {
        return entry.knownTo().stream().map(people::name).sorted().collect(joining(", "));
    }

    public boolean isRecorded() {
        return entry.recorded();
    }

    public Instant getEnteredAt() {
        return entry.enteredAt();
    }

    public Instant getApprovedAt() {
        return entry.approvedAt().orElse(null);
    }

    public LocalDate getDestroyOn() {
        return entry.destroyOn();
    }

    public Instant getHeldAt() {
        return entry.heldAt().orElse(null);
    }

    public Instant getDestroyedAt() {
        return entry.destroyedAt().orElse(null);
    }

    public boolean isDestroyed() {
        return entry.destroyedAt().isPresent();
    }

    /**
     * What stands first of it: {@code destroyed}, {@code held}, {@code waiting} or {@code kept}.
     */
    public String getState() {
        if (isDestroyed()) {
            return "destroyed";
        }
        if (entry.heldAt().isPresent()) {
            return "held";
        }
        return entry.approvedAt().isPresent() ? "kept" : "waiting";
    }

    /** The colour of that. */
    public String getTone() {
        return switch (getState()) {
            case "held" -> "red";
            case "waiting" -> "amber";
            case "kept" -> "green";
            default -> "grey";
        };
    }
}
