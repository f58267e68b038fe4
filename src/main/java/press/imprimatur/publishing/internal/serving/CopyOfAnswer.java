package press.imprimatur.publishing.internal.serving;

import java.util.function.Supplier;

/**
 * The same thing in other bytes, at an address of its own: a picture in another width or encoding.
 * It is given exactly as long as what it is a copy of, and has no life of its own.
 *
 * @param bytes asked for once, when it is stored for the first time
 */
public record CopyOfAnswer(String path, String mediaType, Supplier<byte[]> bytes) {}
