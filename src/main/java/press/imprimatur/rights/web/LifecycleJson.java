package press.imprimatur.rights.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Amendment;
import press.imprimatur.rights.Breach;
import press.imprimatur.rights.Companions;
import press.imprimatur.rights.Cure;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.OpenBreach;
import press.imprimatur.rights.PermissionStep;
import press.imprimatur.rights.Renewal;
import press.imprimatur.rights.internal.TermsJson;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Window;

/** What becomes of a permission, as scripts send and read it. */
interface LifecycleJson {

    /** Why something is done. */
    record WhyJson(String reason) {}

    /** A breach that we learnt of; {@code discovered} absent means now. */
    record BreachJson(Optional<Instant> discovered, String reason, List<EvidenceJson> evidence) {

        Breach breach() {
            return new Breach(discovered, reason, EvidenceJson.papers(evidence));
        }
    }

    /** The cure of a breach; {@code cured} absent means now. */
    record CureJson(Optional<Instant> cured, String reason, List<EvidenceJson> evidence) {

        Cure cure() {
            return new Cure(cured, reason, EvidenceJson.papers(evidence));
        }
    }

    /** A takedown without a right to it; {@code work} absent means all that rests on it. */
    record CourtesyJson(Optional<WorkId> work, String reason, List<EvidenceJson> evidence) {

        Optional<WorkId> which() {
            return work == null ? Optional.empty() : work;
        }
    }

    /** Other terms, the whole of them; {@code title} absent leaves it. */
    record AmendmentJson(
            Optional<String> title, JsonNode terms, String reason, List<EvidenceJson> evidence) {

        Amendment amendment() {
            return new Amendment(
                    title == null ? "" : title.orElse(""),
                    TermsJson.read(terms),
                    reason,
                    EvidenceJson.papers(evidence));
        }
    }

    /** A later end, excluded; {@code until} may be absent where {@code noEnd} is true. */
    record RenewalJson(
            Optional<Instant> until,
            Optional<Boolean> noEnd,
            Optional<ZoneId> zone,
            Optional<String> wording,
            String reason,
            List<EvidenceJson> evidence) {

        Renewal renewal() {
            var clock = zone == null ? ZoneOffset.UTC : zone.orElse(ZoneOffset.UTC);
            var window = new Window(Optional.empty(), until, clock, wording, false);
            var hasNoEnd = noEnd != null && noEnd.orElse(false);
            return new Renewal(window, hasNoEnd, reason, EvidenceJson.papers(evidence));
        }
    }

    /** A breach that is not cured. */
    record OpenBreachJson(
            InstrumentId permission,
            String title,
            String licence,
            Instant discovered,
            Optional<Instant> cureUntil,
            String reason) {

        static OpenBreachJson of(OpenBreach breach) {
            return new OpenBreachJson(
                    breach.instrument(),
                    breach.title(),
                    breach.licence(),
                    breach.discovered(),
                    breach.cureUntil(),
                    breach.reason());
        }
    }

    /** A step in the life of a permission. */
    record StepJson(
            int number,
            LifeEvent event,
            InstrumentState state,
            Instant at,
            String by,
            String reason,
            Optional<PermissionJson.PaperJson> evidence) {

        static StepJson of(PermissionStep step) {
            return new StepJson(
                    step.version().version(),
                    step.event(),
                    step.to(),
                    step.at(),
                    step.by(),
                    step.reason(),
                    step.evidence().map(PermissionJson.PaperJson::of));
        }
    }

    /** What stands beside a permission. */
    record BesideJson(
            Optional<PermissionSummaryJson> base,
            List<PermissionSummaryJson> supplements,
            List<PermissionSummaryJson> houseRules) {

        static BesideJson of(Companions.Beside beside) {
            return new BesideJson(
                    beside.base().map(PermissionSummaryJson::of),
                    beside.supplements().stream().map(PermissionSummaryJson::of).toList(),
                    beside.houseRules().stream().map(PermissionSummaryJson::of).toList());
        }
    }
}
