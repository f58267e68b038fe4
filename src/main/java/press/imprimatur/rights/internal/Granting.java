package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import press.imprimatur.files.Files;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.InstrumentGranted;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.OralEvidence;
import press.imprimatur.terms.LicenceMentions;

/** Puts a permission in force on the papers that prove it. */
@ApplicationScoped
class Granting {

    private static final int LONGEST_LETTER = 2_000_000;
    private static final Duration SPOKEN_WORD = Duration.ofHours(24);

    @Inject EvidenceFolder folder;
    @Inject Chronicle chronicle;
    @Inject Bases bases;
    @Inject InstrumentRows rows;
    @Inject Files files;
    @Inject Clock clock;
    @Inject Event<InstrumentGranted> granted;

    /**
     * @throws press.imprimatur.kernel.FieldRefused if there are no papers
     */
    void putInForce(InstrumentEntity instrument, List<NewEvidence> papers) {
        restOn(instrument, LifeEvent.GRANT, folder.keepNeeded(instrument, papers));
    }

    /**
     * Puts it in force, by a grant or by taking a counter-offer, on papers that are kept already.
     */
    void restOn(InstrumentEntity instrument, LifeEvent event, List<EvidenceEntity> kept) {
        bases.refuseStranger(instrument.instrument());
        // A hold of the same instant waits for this, or this for the hold: neither fails.
        rows.lockForHolding(instrument.works());
        mentionLicence(instrument, kept);
        // What a program wrote is kept with the others, and proves nothing.
        var proof = kept.stream().filter(paper -> !paper.isAutomatic()).toList();
        if (proof.isEmpty()) {
            throw new FieldRefused("evidence", "rights.evidenceAutomatic");
        }
        var isSpoken = proof.stream().allMatch(EvidenceEntity::isSpoken);
        if (isSpoken) {
            proof.forEach(this::refuseMereSayingSo);
        }
        instrument.grant(proof.get(0).id(), isSpoken ? clock.instant().plus(SPOKEN_WORD) : null);
        chronicle.tell(instrument, event, "", kept);
        granted.fire(
                new InstrumentGranted(
                        instrument.instrumentId(),
                        instrument.kind(),
                        instrument.works(),
                        instrument.instrument().outlet()));
    }

    /** What its papers name, as far as they are text, so that it can be asked about. */
    private void mentionLicence(InstrumentEntity instrument, List<EvidenceEntity> kept) {
        kept.stream()
                .filter(EvidenceFolder::isText)
                .map(paper -> files.read(paper.file()))
                .filter(content -> content.length <= LONGEST_LETTER)
                .flatMap(content -> LicenceMentions.in(folder.words(content)).stream())
                .findFirst()
                .ifPresent(instrument::mention);
    }

    /**
     * One person's memory of a call proves nothing: a second one, or a mail that repeats it.
     * Whoever puts it in force may be that second one; whoever wrote the note is not.
     */
    private void refuseMereSayingSo(EvidenceEntity note) {
        var backing =
                note.backing()
                        .filter(given -> !given.who().isEmpty())
                        .orElseThrow(
                                () -> new FieldRefused("witness", "rights.spokenNeedsBacking"));
        var isRecorder = backing.who().equalsIgnoreCase(note.capturedBy());
        if (backing.kind() == OralEvidence.Kind.WITNESS && isRecorder) {
            throw new FieldRefused("witness", "rights.witnessWroteIt", note.capturedBy());
        }
    }
}
