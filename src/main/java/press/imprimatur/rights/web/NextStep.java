package press.imprimatur.rights.web;

import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;

/** What a rights editor does next with a permission, where the state table allows it. */
public class NextStep {

    private enum Step {
        /** Remind the grantor, or record the answer. */
        FOLLOW_UP("/desk/clearance/request"),
        ANSWER("/desk/clearance/request"),
        RENEW("/desk/rights/permission"),
        AMEND("/desk/rights/amendment"),
        LIFT("/desk/rights/permission"),
        CURE("/desk/rights/permission"),
        ASK_AGAIN("/desk/clearance/ask");

        private final String page;

        Step(String page) {
            this.page = page;
        }
    }

    private final Step step;
    private final InstrumentId id;
    private final String title;
    private final Optional<OutletId> outlet;
    private final Optional<WorkId> work;
    private final Sentences sentences;

    private NextStep(Step step, InstrumentSummary of, Sentences sentences) {
        this.step = step;
        id = of.id();
        title = of.title();
        outlet = of.outlet();
        work = of.work();
        this.sentences = sentences;
    }

    private NextStep(Step step, InstrumentRecord of, Sentences sentences) {
        this.step = step;
        id = of.instrument().ref().id();
        title = of.title();
        outlet = of.instrument().outlet();
        work = of.instrument().terms().scope().only();
        this.sentences = sentences;
    }

    /** Empty where there is nothing to do. */
    static Optional<NextStep> of(InstrumentSummary permission, Sentences sentences) {
        return step(permission.state(), permission.standing(), permission.kind())
                .map(step -> new NextStep(step, permission, sentences));
    }

    /** Empty where there is nothing to do. */
    static Optional<NextStep> of(InstrumentRecord permission, Sentences sentences) {
        var instrument = permission.instrument();
        return step(instrument.state(), permission.standing(), instrument.kind())
                .map(step -> new NextStep(step, permission, sentences));
    }

    private static Optional<Step> step(
            InstrumentState state, Optional<EffectiveState> standing, InstrumentKind kind) {
        return switch (state) {
            case REQUESTED -> Optional.of(Step.FOLLOW_UP);
            case COUNTERED -> Optional.of(Step.ANSWER);
            case SUSPENDED -> Optional.of(Step.LIFT);
            case TERMINATED -> Optional.of(Step.CURE);
            case GRANTED -> ofGranted(standing.orElse(EffectiveState.ACTIVE), kind);
            case DENIED, WITHDRAWN, LAPSED, REVOKED -> askAgain(kind);
            case DRAFT, SUPERSEDED -> Optional.empty();
        };
    }

    private static Optional<Step> ofGranted(EffectiveState standing, InstrumentKind kind) {
        return switch (standing) {
            case EXPIRING -> Optional.of(Step.RENEW);
            case EXPIRED -> askAgain(kind);
            case ACTIVE, SCHEDULED, EXHAUSTED -> Optional.of(Step.AMEND);
        };
    }

    /** Only somebody who was asked before can be asked again. */
    private static Optional<Step> askAgain(InstrumentKind kind) {
        return switch (kind) {
            case GRANT, AGREEMENT, SUPPLEMENT -> Optional.of(Step.ASK_AGAIN);
            default -> Optional.empty();
        };
    }

    public String getWords() {
        return sentences.say("rights.next." + step);
    }

    public String getPage() {
        return step.page;
    }

    /** Whether the page is about this permission, and not about a new one. */
    public boolean isOfIt() {
        return step != Step.ASK_AGAIN;
    }

    /** The form that stands open on the page. */
    public String getForm() {
        return step == Step.RENEW ? "renew" : "";
    }

    /** Where on the page it is done; empty if all of the page is for it. */
    public String getPlace() {
        return switch (step) {
            case RENEW -> "renew";
            case LIFT -> "suspension";
            case CURE -> "breached";
            default -> "";
        };
    }

    public String getId() {
        return id.toString();
    }

    public String getTitle() {
        return title;
    }

    public String getOutlet() {
        return outlet.map(OutletId::toString).orElse("");
    }

    public String getWork() {
        return work.map(WorkId::toString).orElse("");
    }

    /** Whether it is what can be done with anything that runs. */
    public boolean isAmendment() {
        return step == Step.AMEND;
    }
}
