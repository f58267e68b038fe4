package press.imprimatur.rights.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.api.Versioned;
import press.imprimatur.files.FileDoubt;
import press.imprimatur.rights.EffectiveState;
import press.imprimatur.rights.Evidence;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.rights.OralEvidence;
import press.imprimatur.rights.internal.TermsJson;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.LicenceMentions;
import press.imprimatur.terms.LicenceReading;

/**
 * A permission as scripts read it.
 *
 * @param number which version of the instrument it is
 * @param version of this version's state: what {@code If-Match} wants
 */
public record PermissionJson(
        InstrumentId id,
        int number,
        long version,
        InstrumentKind kind,
        InstrumentState state,
        Optional<EffectiveState> standing,
        Optional<Instant> stateSince,
        Optional<String> stateReason,
        Optional<Instant> provisionalUntil,
        String title,
        Optional<OutletId> outlet,
        String grantor,
        Optional<InstrumentId> base,
        Optional<LicenceJson> licence,
        JsonNode terms,
        String termsSha256,
        List<PaperJson> evidence,
        Instant createdAt,
        String createdBy)
        implements Versioned {

    /** The public licence that it names, and whether it is that licence. */
    public record LicenceJson(String name, LicenceReading reading) {

        static Optional<LicenceJson> of(Instrument instrument) {
            var asked = instrument.licence().read(LicenceReading.UNANSWERED);
            return LicenceMentions.openIn(instrument.mentioning(asked))
                    .map(LicenceMentions::inWords)
                    .map(name -> new LicenceJson(name, instrument.licence().reading()));
        }
    }

    /**
     * A paper that is kept.
     *
     * @param doubt why it may not show what it was brought in for; absent if nothing was seen
     */
    public record PaperJson(
            UUID id,
            EvidenceType type,
            String fileName,
            String mediaType,
            String sha256,
            Instant capturedAt,
            String capturedBy,
            Optional<String> clause,
            Optional<FileDoubt> doubt,
            Optional<OralEvidence> backing) {

        static PaperJson of(Evidence paper) {
            return new PaperJson(
                    paper.id(),
                    paper.type(),
                    paper.fileName(),
                    paper.mediaType(),
                    paper.file().sha256(),
                    paper.capturedAt(),
                    paper.capturedBy(),
                    paper.clause(),
                    paper.doubt(),
                    paper.backing());
        }
    }

    static PermissionJson of(InstrumentRecord record) {
        var instrument = record.instrument();
        return new PermissionJson(
                instrument.ref().id(),
                instrument.ref().version(),
                record.revision(),
                instrument.kind(),
                instrument.state(),
                record.standing(),
                instrument.stateSince(),
                record.stateReason(),
                instrument.provisionalUntil(),
                record.title(),
                instrument.outlet(),
                instrument.grantor(),
                instrument.base(),
                LicenceJson.of(instrument),
                TermsJson.tree(instrument.terms()),
                record.termsHash(),
                record.evidence().stream().map(PaperJson::of).toList(),
                record.createdAt(),
                record.createdBy());
    }
}
