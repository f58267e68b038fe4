package press.imprimatur.identity.internal.sealing;

import java.time.Instant;
import java.util.UUID;

/** An entry of the audit trail as it is linked. */
record SealedEntry(
        long number,
        Instant at,
        UUID user,
        String via,
        String verb,
        String subjectKind,
        String subjectId,
        String byName,
        String summary) {}
