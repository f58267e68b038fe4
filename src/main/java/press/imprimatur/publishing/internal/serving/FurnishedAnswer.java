package press.imprimatur.publishing.internal.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprimatur.publishing.internal.rendering.FurnitureMarks;
import press.imprimatur.publishing.internal.rendering.StandingFurniture;

/**
 * An answer as a node remembers it. Where furniture has a place in it, what is stored is kept
 * compressed, and beside it the page with the furniture of now, made by the first reader who asks
 * for it.
 */
final class FurnishedAnswer {

    private final PublicResponse stored;
    private final Ready ready;
    private final boolean isMarked;
    private volatile Furnished furnished;

    /**
     * The page with furniture.
     *
     * @param until when it looks otherwise; absent if nothing is foreseen
     */
    private record Furnished(
            Optional<StandingFurniture> with, Optional<Instant> until, Ready ready) {

        boolean isGood(Optional<StandingFurniture> current, Instant now) {
            return isSame(current) && until.filter(end -> !now.isBefore(end)).isEmpty();
        }

        // Compared by identity: whoever holds it reads it anew when it has changed.
        private boolean isSame(Optional<StandingFurniture> current) {
            return with.orElse(null) == current.orElse(null);
        }
    }

    FurnishedAnswer(PublicResponse answer) {
        isMarked =
                answer.mediaType().equals(PublicResponse.HTML)
                        && FurnitureMarks.isIn(new String(answer.plain(), UTF_8));
        stored = isMarked ? answer.packed() : answer;
        ready = isMarked ? null : new Ready(answer);
    }

    boolean isValidAt(Instant now) {
        return stored.isValidAt(now);
    }

    /** The answer as it is given at an instant. */
    Ready at(Instant now, Optional<StandingFurniture> furniture) {
        if (!isMarked) {
            return ready;
        }
        var made = furnished;
        if (made == null || !made.isGood(furniture, now)) {
            made = made(furniture, now);
            furnished = made;
        }
        return made.ready();
    }

    private Furnished made(Optional<StandingFurniture> furniture, Instant now) {
        var page = new String(stored.unpacked(), UTF_8);
        var bytes = StandingFurniture.around(page, furniture, now).getBytes(UTF_8);
        var until = furniture.flatMap(around -> around.until(now));
        var changed = furniture.map(around -> around.changedBefore(now)).orElse(Instant.MIN);
        var answer =
                new PublicResponse(
                        stored.status(),
                        stored.mediaType(),
                        bytes,
                        Compression.gzip(bytes),
                        Compression.name(bytes),
                        stored.outsideHosts(),
                        stored.location(),
                        later(stored.lastModified(), changed),
                        Stream.concat(stored.validUntil().stream(), until.stream())
                                .min(Instant::compareTo));
        return new Furnished(furniture, until, new Ready(answer));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** How much memory it takes, roughly, once somebody has read it. */
    int weight() {
        return isMarked ? 7 * stored.weight() : stored.weight();
    }
}
