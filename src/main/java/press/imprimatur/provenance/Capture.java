package press.imprimatur.provenance;

import java.time.Instant;
import java.util.Optional;
import press.imprimatur.files.FileId;
import press.imprimatur.identity.UserId;
import press.imprimatur.sources.OutletId;

/**
 * An original as it was when we took it; never changed and never deleted.
 *
 * @param bytes the SHA-256 of exactly what came in, under which {@code files} keeps it
 * @param mediaType what it is by its content
 * @param outlet whose original it is; empty if the outlet was not known then
 * @param capturedAt UTC
 * @param capturedBy who brought it in
 * @param capturedByName that person's name at the time
 */
public record Capture(
        CaptureId id,
        FileId bytes,
        String mediaType,
        Optional<OutletId> outlet,
        Instant capturedAt,
        UserId capturedBy,
        String capturedByName,
        Original original) {}
