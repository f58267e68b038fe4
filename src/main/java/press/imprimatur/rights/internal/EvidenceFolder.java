package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.files.Files;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.mailbox.IncomingMail;
import press.imprimatur.mailbox.MailReader;
import press.imprimatur.rights.NewEvidence;

/** Keeps papers with the instrument that they prove. */
@ApplicationScoped
class EvidenceFolder {

    @Inject Files files;
    @Inject InstrumentRows rows;
    @Inject RightsSettings settings;
    @Inject CurrentCaller caller;
    @Inject MailReader mails;
    @Inject Clock clock;

    /** All that were given, of papers that need not be there. */
    List<EvidenceEntity> keep(InstrumentEntity instrument, List<NewEvidence> papers) {
        var kept = new ArrayList<EvidenceEntity>();
        for (var paper : papers) {
            var file = files.store(paper.content(), settings.evidence());
            var evidence =
                    new EvidenceEntity(instrument, paper, file)
                            .captured(clock.instant(), caller.get().name())
                            .automatic(isAutomatic(paper));
            rows.add(evidence);
            kept.add(evidence);
        }
        return kept;
    }

    /**
     * The same where there must be papers.
     *
     * @throws FieldRefused if there are none, or programs wrote all of them
     */
    List<EvidenceEntity> keepNeeded(InstrumentEntity instrument, List<NewEvidence> papers) {
        if (papers.isEmpty()) {
            throw new FieldRefused("evidence", "rights.noEvidence");
        }
        var kept = keep(instrument, papers);
        if (kept.stream().allMatch(EvidenceEntity::isAutomatic)) {
            throw new FieldRefused("evidence", "rights.evidenceAutomatic");
        }
        return kept;
    }

    /** A program that answers has granted nothing, whatever its words. */
    private boolean isAutomatic(NewEvidence paper) {
        return mails.read(paper.content()).flatMap(IncomingMail::automatic).isPresent();
    }
}
