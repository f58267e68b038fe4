package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.files.Files;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.NewEvidence;

/** Keeps papers with the instrument that they prove. */
@ApplicationScoped
class EvidenceFolder {

    @Inject Files files;
    @Inject InstrumentRows rows;
    @Inject RightsSettings settings;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    /** All that were given, of papers that need not be there. */
    List<EvidenceEntity> keep(InstrumentEntity instrument, List<NewEvidence> papers) {
        var kept = new ArrayList<EvidenceEntity>();
        for (var paper : papers) {
            var file = files.store(paper.content(), settings.evidence());
            var evidence =
                    new EvidenceEntity(instrument, paper, file)
                            .captured(clock.instant(), caller.get().name());
            rows.add(evidence);
            kept.add(evidence);
        }
        return kept;
    }

    /**
     * The same where there must be papers.
     *
     * @throws FieldRefused if there are none
     */
    List<EvidenceEntity> keepNeeded(InstrumentEntity instrument, List<NewEvidence> papers) {
        if (papers.isEmpty()) {
            throw new FieldRefused("evidence", "rights.noEvidence");
        }
        return keep(instrument, papers);
    }
}
