package press.imprimatur.launcher.front;

import java.util.Optional;

/** Opens requests while there is room, and makes room where that is fair. */
final class RequestCounter {

    private RequestCounter() {}

    /** What to say instead if this request may not be opened; nothing if it may. */
    static Optional<PlainAnswer> refusal(Visits visits, Visit visit, String address) {
        return switch (visit.count(address)) {
            case OPENED -> Optional.empty();
            case TOO_MANY_FROM_THERE -> Optional.of(PlainAnswer.TOO_MANY_FROM_THERE);
            case TOO_MANY -> again(visits, visit, address);
        };
    }

    // The slowest of many makes room: otherwise a thousand that never end would keep all out.
    private static Optional<PlainAnswer> again(Visits visits, Visit visit, String address) {
        visits.makeRoom();
        return visit.count(address) == OpenRequests.Verdict.OPENED
                ? Optional.empty()
                : Optional.of(PlainAnswer.BUSY);
    }
}
