package press.imprimatur.rights;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.files.FileDoubt;
import press.imprimatur.files.FileId;
import press.imprimatur.terms.EvidenceType;

/**
 * A paper that is kept.
 *
 * @param file its bytes, by their SHA-256
 * @param mediaType what it is by its content
 * @param capturedBy who brought it in, by name
 * @param clause which clause it proves; absent if the whole
 * @param doubt why it may not show what it was brought in for; empty if nothing was seen
 * @param backing what stands behind a spoken word; absent for all others
 */
public record Evidence(
        UUID id,
        EvidenceType type,
        String fileName,
        String mediaType,
        FileId file,
        Instant capturedAt,
        String capturedBy,
        Optional<String> clause,
        Optional<FileDoubt> doubt,
        Optional<OralEvidence> backing) {}
