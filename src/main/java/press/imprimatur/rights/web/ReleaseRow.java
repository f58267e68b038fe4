package press.imprimatur.rights.web;

import java.time.Instant;
import press.imprimatur.rights.Releases;

/** A release as a page shows it. */
public class ReleaseRow {

    private final Releases.Recorded release;

    ReleaseRow(Releases.Recorded release) {
        this.release = release;
    }

    public Instant getAt() {
        return release.at();
    }

    public String getBy() {
        return release.by();
    }

    public String getRecordedBy() {
        return release.recordedBy();
    }

    /** Whether it is of all that the permission covers. */
    public boolean isOfAll() {
        return release.work().isEmpty();
    }
}
