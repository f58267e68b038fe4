package press.imprimatur.rights.internal.decision;

import java.util.ArrayList;
import java.util.List;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.World;

/** Answers for one component and one version after the other: finds the papers, picks one. */
final class Judgement {

    private final Candidates candidates;
    private final List<Kin> kins = new ArrayList<>(4);

    Judgement(World world) {
        this.candidates = new Candidates(world);
    }

    Answer on(Case asked) {
        var papers = kinOf(asked).papersOn(asked);
        var choice = asked.question().chosen().get(asked.component());
        var best = choice == null ? best(papers) : find(choice, papers);
        return new Answer(asked, papers, best, holdsOn(asked));
    }

    private Kin kinOf(Case asked) {
        for (var kin : kins) {
            if (kin.includes(asked)) {
                return kin;
            }
        }
        var another = new Kin(asked, candidates);
        kins.add(another);
        return another;
    }

    private Findings holdsOn(Case asked) {
        Findings all = null;
        for (var hold : candidates.holds()) {
            var found = new Findings(asked, hold);
            HoldRule.check(asked, hold, found);
            if (all == null) {
                all = found;
            } else {
                all.include(found);
            }
        }
        return all;
    }

    private static Paper find(InstrumentId choice, List<Paper> papers) {
        for (var paper : papers) {
            if (paper.instrument().ref().id().equals(choice)) {
                return paper;
            }
        }
        return null;
    }

    /** The doubtful have their turn when none of the others permits. */
    private static Paper best(List<Paper> papers) {
        var best = bestBut(true, null, papers);
        return best != null && best.findings().isClean() ? best : bestBut(false, best, papers);
    }

    private static Paper bestBut(boolean doubtful, Paper bestSoFar, List<Paper> papers) {
        var best = bestSoFar;
        for (var paper : papers) {
            if (paper.isDoubtful() != doubtful && (best == null || isBetter(paper, best))) {
                best = paper;
            }
        }
        return best;
    }

    private static boolean isBetter(Paper one, Paper other) {
        if (one.findings().isClean() != other.findings().isClean()) {
            return one.findings().isClean();
        }
        return one.findings().isClean() ? one.isPreferredTo(other) : one.isNearerThan(other);
    }
}
