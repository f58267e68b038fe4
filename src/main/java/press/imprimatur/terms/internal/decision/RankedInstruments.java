package press.imprimatur.terms.internal.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.terms.InstrumentId;

/**
 * The papers that speak of one part, and which of them is the best: the same for all its asking.
 */
final class RankedInstruments {

    private final List<EvaluatedInstrument> all;
    private final List<EvaluatedInstrument> certain;
    private EvaluatedInstrument best;
    private Instant until;
    private boolean isUntilKnown;

    /**
     * @param all in the order of their instruments
     */
    RankedInstruments(List<EvaluatedInstrument> all) {
        this.all = all;
        this.certain = new ArrayList<>(all.size());
        for (var paper : all) {
            if (!paper.isDoubtful()) {
                certain.add(paper);
            }
        }
    }

    List<EvaluatedInstrument> papers() {
        return all;
    }

    /**
     * The one to rely on, or the nearest to a permission; null if there is none. The doubtful have
     * their turn when none of the others permits, and when it is of use to settle their doubts.
     */
    EvaluatedInstrument best() {
        if (best == null) {
            best = bestOf(certain, null);
            if (best == null || !best.findings().isClean()) {
                best = bestOf(worthAsking(), best);
            }
        }
        return best;
    }

    /** The one that somebody chose; null if it does not speak of the part. */
    EvaluatedInstrument find(InstrumentId choice) {
        for (var paper : all) {
            if (paper.instrument().ref().id().equals(choice)) {
                return paper;
            }
        }
        return null;
    }

    /**
     * Until when the clock leaves the answer as it is; null if it does for ever. Of a permission,
     * the end of another paper is of no interest; that another begins is, if it would be preferred.
     */
    Instant until(EvaluatedInstrument reliedOn) {
        if (reliedOn != best) {
            return findUntil(reliedOn);
        }
        if (!isUntilKnown) {
            until = findUntil(best);
            isUntilKnown = true;
        }
        return until;
    }

    /** What could be relied on instead, best first. */
    List<EvaluatedInstrument> insteadOf(EvaluatedInstrument reliedOn) {
        var others = new ArrayList<EvaluatedInstrument>();
        for (var paper : certain) {
            if (paper != reliedOn && paper.findings().isClean()) {
                others.add(paper);
            }
        }
        others.sort(EvaluatedInstrument::compareTo);
        return others;
    }

    private Instant findUntil(EvaluatedInstrument reliedOn) {
        var isPermitted = reliedOn != null && reliedOn.findings().isClean();
        Instant first = null;
        for (var paper : isPermitted ? certain : all) {
            if (paper == reliedOn || !isPermitted || paper.mayOvertake(reliedOn)) {
                first = ComponentAnswer.earlier(first, paper.findings().until());
            }
        }
        return first;
    }

    private List<EvaluatedInstrument> worthAsking() {
        var papers = new ArrayList<EvaluatedInstrument>(all.size());
        for (var paper : all) {
            if (!paper.asksInVain()) {
                papers.add(paper);
            }
        }
        return papers;
    }

    private static EvaluatedInstrument bestOf(
            List<EvaluatedInstrument> papers, EvaluatedInstrument bestSoFar) {
        var best = bestSoFar;
        for (var paper : papers) {
            if (paper != best && (best == null || isBetter(paper, best))) {
                best = paper;
            }
        }
        return best;
    }

    private static boolean isBetter(EvaluatedInstrument one, EvaluatedInstrument other) {
        if (one.findings().isClean() != other.findings().isClean()) {
            return one.findings().isClean();
        }
        return one.findings().isClean() ? one.isPreferredTo(other) : one.isNearerThan(other);
    }
}
