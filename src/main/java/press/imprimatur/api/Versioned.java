package press.imprimatur.api;

/**
 * What changes over time and is answered by the API. The version becomes the answer's ETag, which a
 * script sends back as {@code If-Match} when it changes the thing.
 */
public interface Versioned {

    /** Differs from that of every other state of the same thing. */
    long version();
}
