package press.imprimatur.rights.web;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.rights.Revocation;

/** How a permission ends, as scripts send it. */
public record RevocationJson(
        String reason, Optional<Instant> effective, Optional<EvidenceJson> evidence) {

    Revocation revocation() {
        var paper = evidence == null ? Optional.<EvidenceJson>empty() : evidence;
        return new Revocation(effective, reason, paper.map(EvidenceJson::paper));
    }
}
