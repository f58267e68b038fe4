package press.imprimatur.publishing.internal.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * What readers get at an address, until the clock says otherwise. The arrays belong to the answer;
 * nobody changes them.
 *
 * @param status 200, 301 or 410
 * @param mediaType as in Content-Type, with its charset
 * @param plain the bytes; empty for a redirection
 * @param gzip the same compressed; empty where that is not worth it
 * @param etag names the plain bytes, without quotation marks; serving makes one per encoding of it
 * @param outsideHosts whose servers it sends readers' browsers to for pictures; few, or none
 * @param location where a 301 leads: an absolute address or a path; absent otherwise
 * @param lastModified when these bytes became what readers get, UTC
 * @param validUntil the first instant at which they must not be given any more; absent means as
 *     long as they are stored
 */
public record PublicResponse(
        int status,
        String mediaType,
        byte[] plain,
        byte[] gzip,
        String etag,
        Set<String> outsideHosts,
        Optional<String> location,
        Instant lastModified,
        Optional<Instant> validUntil) {

    public static final String HTML = "text/html; charset=utf-8";

    public PublicResponse {
        requireNonNull(mediaType, "mediaType");
        requireNonNull(plain, "plain");
        gzip = gzip == null ? new byte[0] : gzip;
        requireNonNull(etag, "etag");
        outsideHosts = Set.copyOf(outsideHosts);
        requireNonNull(location, "location");
        requireNonNull(lastModified, "lastModified");
        // PostgreSQL rounds to microseconds, and would round the end up.
        validUntil = validUntil.map(end -> end.truncatedTo(ChronoUnit.MICROS));
        if (location.isPresent() != (status == 301)) {
            throw new IllegalArgumentException("a redirection, and nothing else, has a location");
        }
    }

    /** A text: a page or a feed, compressed here, once. */
    public static PublicResponse text(
            int status, String mediaType, String text, Lifetime lifetime) {
        return of(status, mediaType, text.getBytes(UTF_8), lifetime);
    }

    /** Bytes as they are: a picture is not compressed again, anything else is. */
    public static PublicResponse of(int status, String mediaType, byte[] bytes, Lifetime lifetime) {
        var gzip = mediaType.startsWith("image/") ? new byte[0] : Compression.gzip(bytes);
        return new PublicResponse(
                status,
                mediaType,
                bytes,
                gzip,
                Compression.name(bytes),
                Set.of(),
                Optional.empty(),
                lifetime.from(),
                lifetime.until());
    }

    /** Leads to another address for good. */
    public static PublicResponse moved(String location, Lifetime lifetime) {
        return new PublicResponse(
                301,
                HTML,
                new byte[0],
                new byte[0],
                Compression.name(location.getBytes(UTF_8)),
                Set.of(),
                Optional.of(location),
                lifetime.from(),
                lifetime.until());
    }

    /** The same, letting readers' browsers fetch pictures from these hosts, and from no other. */
    public PublicResponse reaching(Set<String> hosts) {
        return new PublicResponse(
                status, mediaType, plain, gzip, etag, hosts, location, lastModified, validUntil);
    }

    /** The same without its plain bytes, if it has them compressed. */
    PublicResponse packed() {
        return gzip.length == 0
                ? this
                : new PublicResponse(
                        status,
                        mediaType,
                        new byte[0],
                        gzip,
                        etag,
                        outsideHosts,
                        location,
                        lastModified,
                        validUntil);
    }

    /** Its plain bytes, also if it was {@link #packed}. */
    byte[] unpacked() {
        return plain.length == 0 ? Compression.plain(gzip) : plain;
    }

    /** Whether it may be given at that instant. */
    public boolean isValidAt(Instant now) {
        return validUntil.isEmpty() || validUntil.get().isAfter(now);
    }

    /** How much memory its bytes take. */
    int weight() {
        return plain.length + gzip.length;
    }

    /** Says what it is, not what it holds. */
    @Override
    public String toString() {
        return "Answer[" + status + " " + mediaType + ", " + plain.length + " bytes, " + etag + "]";
    }

    /**
     * From when, and until before when, an answer is given.
     *
     * @param from when the bytes become what readers get, UTC
     * @param until absent means as long as they are stored
     */
    public record Lifetime(Instant from, Optional<Instant> until) {

        public Lifetime {
            requireNonNull(from, "from");
            requireNonNull(until, "until");
        }

        /** Until it is replaced. */
        public static Lifetime since(Instant from) {
            return new Lifetime(from, Optional.empty());
        }
    }
}
