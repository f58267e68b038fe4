package press.imprimatur.vault.web;

import java.time.Instant;
import press.imprimatur.vault.Attribution;
import press.imprimatur.vault.AttributionDetails;
import press.imprimatur.vault.VaultEntryId;

/** A source of a story as the page shows it. */
public class AttributionRow {

    private final Attribution attribution;
    private final boolean isKnown;

    /**
     * @param isKnown whether whoever looks may know of the entry that it names
     */
    AttributionRow(Attribution attribution, boolean isKnown) {
        this.attribution = attribution;
        this.isKnown = isKnown;
    }

    public String getId() {
        return attribution.id().toString();
    }

    public long getVersion() {
        return attribution.version();
    }

    public String getKind() {
        return details().kind().name();
    }

    public String getSpeaking() {
        return details().speaking().name();
    }

    public String getWho() {
        return details().who();
    }

    public String getToldTo() {
        return details().toldTo();
    }

    public String getPlace() {
        return details().place();
    }

    public String getQuote() {
        return details().quote();
    }

    /** The entry of the vault; empty if none is named. */
    public String getEntry() {
        return details().entry().map(VaultEntryId::toString).orElse("");
    }

    public boolean isEntryKnown() {
        return isKnown;
    }

    public boolean isStanding() {
        return attribution.standing();
    }

    public String getAddedBy() {
        return attribution.addedBy();
    }

    public Instant getAddedAt() {
        return attribution.addedAt();
    }

    private AttributionDetails details() {
        return attribution.details();
    }
}
