package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.rights.Revocation;

/** How a permission ends, as scripts send it. */
public record RevocationJson(
        String reason, Optional<Instant> effective, List<EvidenceJson> evidence) {

    Revocation revocation() {
        return new Revocation(effective, reason, EvidenceJson.papers(evidence));
    }
}
