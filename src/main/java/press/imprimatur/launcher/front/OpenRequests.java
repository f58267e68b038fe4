package press.imprimatur.launcher.front;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts requests that are not over, in all and by the address that they came from. */
final class OpenRequests {

    /** Whether one more may be opened. */
    enum Verdict {
        OPENED,
        TOO_MANY_FROM_THERE,
        TOO_MANY
    }

    private final int most;
    private final int mostPerAddress;
    private final AtomicInteger all = new AtomicInteger();
    private final ConcurrentMap<String, Integer> byAddress = new ConcurrentHashMap<>();

    OpenRequests(int most, int mostPerAddress) {
        this.most = most;
        this.mostPerAddress = mostPerAddress;
    }

    Verdict open(String address) {
        if (all.incrementAndGet() > most) {
            all.decrementAndGet();
            return Verdict.TOO_MANY;
        }
        if (byAddress.merge(address, 1, Integer::sum) > mostPerAddress) {
            close(address);
            return Verdict.TOO_MANY_FROM_THERE;
        }
        return Verdict.OPENED;
    }

    void close(String address) {
        byAddress.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
        all.decrementAndGet();
    }

    int all() {
        return all.get();
    }
}
