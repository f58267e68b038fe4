package press.imprimatur.files;

import java.time.Instant;

/**
 * What is known of a file without opening it.
 *
 * @param id its name, the hash of its content
 * @param mediaType what it is by its content, never by what the sender called it
 * @param size in bytes
 * @param storedAt when it was first kept, UTC
 */
public record StoredFile(FileId id, String mediaType, long size, Instant storedAt) {}
