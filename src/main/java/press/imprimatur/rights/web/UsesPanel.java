package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.rights.PermissionUse;
import press.imprimatur.rights.PermissionUses;

/** Shows on the page of a permission what went out by right of it, and what came down again. */
@Named
@RequestScoped
public class UsesPanel {

    private static final int LATEST = 25;

    @Inject PermissionUses uses;
    @Inject PermissionPage permissionPage;
    @Inject Sentences sentences;

    private Slice<PermissionUse> latest;

    private Slice<PermissionUse> latest() {
        if (latest == null) {
            latest =
                    Optional.ofNullable(permissionPage.getId())
                            .map(id -> uses.of(id, Optional.empty(), LATEST))
                            .orElse(new Slice<>(List.of(), Optional.empty()));
        }
        return latest;
    }

    public List<Row> getRows() {
        return latest().items().stream().map(use -> new Row(use, sentences)).toList();
    }

    /** Whether there are more than the latest, which are shown. */
    public boolean isMore() {
        return latest().next().isPresent();
    }

    /** A publication in words. */
    public static class Row {

        private final PermissionUse use;
        private final Sentences sentences;

        Row(PermissionUse use, Sentences sentences) {
            this.use = use;
            this.sentences = sentences;
        }

        public String getUse() {
            return sentences.say(use.receipt().use().key());
        }

        public String getAddress() {
            return use.receipt().address();
        }

        public Instant getAt() {
            return use.receipt().at();
        }

        public String getBy() {
            return use.receipt().by();
        }

        public boolean isLive() {
            return use.takenDown().isEmpty();
        }

        public Instant getTakenDownAt() {
            return use.takenDown().map(PermissionUse.Takedown::at).orElse(null);
        }

        public String getTakenDownBy() {
            return use.takenDown().map(PermissionUse.Takedown::by).orElse("");
        }
    }
}
