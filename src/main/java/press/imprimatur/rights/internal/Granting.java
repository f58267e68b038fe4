package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import press.imprimatur.rights.InstrumentGranted;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewEvidence;

/** Puts a permission in force on the papers that prove it. */
@ApplicationScoped
class Granting {

    private static final Duration SPOKEN_WORD = Duration.ofHours(24);

    @Inject EvidenceFolder folder;
    @Inject Chronicle chronicle;
    @Inject Clock clock;
    @Inject Event<InstrumentGranted> granted;

    /**
     * @throws press.imprimatur.kernel.FieldRefused if there are no papers
     */
    void putInForce(InstrumentEntity instrument, List<NewEvidence> papers) {
        var kept = folder.keep(instrument, papers);
        var isSpoken = kept.stream().allMatch(EvidenceEntity::isSpoken);
        instrument.grant(kept.get(0).id(), isSpoken ? clock.instant().plus(SPOKEN_WORD) : null);
        chronicle.tell(instrument, LifeEvent.GRANT, "", kept);
        granted.fire(
                new InstrumentGranted(
                        instrument.instrumentId(),
                        instrument.kind(),
                        instrument.works(),
                        instrument.instrument().outlet()));
    }
}
