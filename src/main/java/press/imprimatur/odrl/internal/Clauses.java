package press.imprimatur.odrl.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import press.imprimatur.kernel.FieldRefused;

/**
 * Bounds how much of a policy is read, and for how long: what is named at several places is read at
 * each of them, so that a short document can say very much.
 */
final class Clauses {

    static final int MOST = 5_000;
    static final int DEEPEST = 32;
    static final Duration LONGEST = Duration.ofSeconds(5);

    /** What the processor works on this, whatever else it has to do meanwhile. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final long began = PROCESSOR.getCurrentThreadCpuTime();
    private int read;

    /**
     * Counts a rule, a constraint or a duty that is read or weighed.
     *
     * @throws FieldRefused if it is one too many, or took too long
     */
    void count() {
        read++;
        if (read > MOST) {
            throw new FieldRefused("policy", "odrl.tooManyClauses", MOST);
        }
        checkTime();
    }

    /**
     * @throws FieldRefused if it took too long
     */
    void checkTime() {
        if (PROCESSOR.getCurrentThreadCpuTime() - began > LONGEST.toNanos()) {
            throw new FieldRefused("policy", "odrl.tookTooLong", LONGEST.toSeconds());
        }
    }

    /**
     * @throws FieldRefused if clauses stand in clauses further than anybody writes
     */
    static void checkDepth(int depth) {
        if (depth > DEEPEST) {
            throw new FieldRefused("policy", "odrl.tooDeep", DEEPEST);
        }
    }
}
