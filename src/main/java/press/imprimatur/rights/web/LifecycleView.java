package press.imprimatur.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Breaches;
import press.imprimatur.rights.Companions;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.rights.Evidence;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.OpenBreach;
import press.imprimatur.rights.PermissionHistory;
import press.imprimatur.rights.PermissionStep;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Suspensions;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Revocability;

/** What became of a permission, and which steps it can take now. */
@Named
@RequestScoped
public class LifecycleView {

    /** A step as the history shows it. */
    public static class Row {

        private final PermissionStep step;
        private final Sentences sentences;

        Row(PermissionStep step, Sentences sentences) {
            this.step = step;
            this.sentences = sentences;
        }

        public String getWords() {
            return sentences.say(step.event().key());
        }

        public int getVersion() {
            return step.version().version();
        }

        public Instant getAt() {
            return step.at();
        }

        public String getBy() {
            return step.by();
        }

        public String getReason() {
            return step.reason();
        }

        public String getPaper() {
            return step.evidence().map(Evidence::id).map(Object::toString).orElse("");
        }

        public String getFileName() {
            return step.evidence().map(Evidence::fileName).orElse("");
        }
    }

    private static final Companions.Beside NOTHING =
            new Companions.Beside(Optional.empty(), List.of(), List.of());

    @Inject PermissionPage permissionPage;
    @Inject Permissions permissions;
    @Inject PermissionHistory history;
    @Inject Suspensions suspensions;
    @Inject Breaches breaches;
    @Inject Companions companions;
    @Inject Sentences sentences;

    private InstrumentRecord record;
    private Companions.Beside beside;
    private Optional<OpenBreach> breach;

    public List<Row> getHistory() {
        return id().map(history::of).stream()
                .flatMap(List::stream)
                .map(step -> new Row(step, sentences))
                .toList();
    }

    public boolean isInForce() {
        return record().instrument().state() == InstrumentState.GRANTED;
    }

    public boolean isSuspended() {
        return record().instrument().state() == InstrumentState.SUSPENDED;
    }

    public boolean isUndoable() {
        return suspensions.mayEnd(permissionPage.getId(), LifeEvent.UNDO);
    }

    public boolean isLiftable() {
        return suspensions.mayEnd(permissionPage.getId(), LifeEvent.LIFT);
    }

    /** In force, and its time is not over: what can be amended and renewed. */
    public boolean isRunning() {
        return isInForce() && !record().standing().equals(Optional.of(EffectiveState.EXPIRED));
    }

    /** Whether it can be amended, though something else is more urgent. */
    public boolean isAmendable() {
        return id().isPresent() && isRunning() && !getNext().isAmendment();
    }

    /** Whether what stands beside it is worth recording now. */
    public boolean isJoinable() {
        var kind = record().instrument().kind();
        return isRunning()
                && kind != InstrumentKind.SUPPLEMENT
                && kind != InstrumentKind.HOUSE_RULES;
    }

    /** Whose house rules would stand beside it; empty if it is of no outlet. */
    public String getOutlet() {
        return record().instrument().outlet().map(OutletId::toString).orElse("");
    }

    public boolean isEnding() {
        var clocks = record().instrument().terms().constraints().clocks();
        return isRunning()
                && (clocks.display().until().isPresent() || clocks.publish().until().isPresent());
    }

    public boolean isRevocable() {
        return (isInForce() || isSuspended()) && revocable() != Revocability.NEVER;
    }

    /** In force, and nobody can take it back. */
    public boolean isIrrevocable() {
        return isInForce() && revocable() == Revocability.NEVER;
    }

    public boolean isTakingNotice() {
        return revocable() == Revocability.FOR_BREACH;
    }

    public boolean isLicence() {
        return isInForce() && record().instrument().kind() == InstrumentKind.PUBLIC_LICENCE;
    }

    /** What one does next with it; null if nothing. */
    public NextStep getNext() {
        return id().flatMap(id -> NextStep.of(record(), sentences)).orElse(null);
    }

    /** The breach that ended it, with the date of its cure; null if there is none. */
    public OpenBreachRow getBreach() {
        if (breach == null) {
            breach = breaches.find(permissionPage.getId());
        }
        return breach.map(OpenBreachRow::new).orElse(null);
    }

    public List<PermissionRow> getBase() {
        return rows(beside().base().stream().toList());
    }

    public List<PermissionRow> getSupplements() {
        return rows(beside().supplements());
    }

    public List<PermissionRow> getHouseRules() {
        return rows(beside().houseRules());
    }

    private List<PermissionRow> rows(List<InstrumentSummary> found) {
        return found.stream().map(each -> new PermissionRow(each, sentences)).toList();
    }

    private Companions.Beside beside() {
        if (beside == null) {
            beside = id().map(companions::of).orElse(NOTHING);
        }
        return beside;
    }

    /** Empty while a new permission is recorded: Faces asks what it repeats, shown or not. */
    private Optional<InstrumentId> id() {
        return Optional.ofNullable(permissionPage.getId());
    }

    private Revocability revocable() {
        return record().instrument().terms().revocable();
    }

    private InstrumentRecord record() {
        if (record == null) {
            record = permissions.get(permissionPage.getId());
        }
        return record;
    }
}
