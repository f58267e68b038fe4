package press.imprimatur.rights.internal.decision;

import java.util.ArrayList;
import java.util.List;
import press.imprimatur.rights.World;

/** Answers for one component and one version after the other: finds the papers, picks one. */
final class Judgement {

    private final Candidates candidates;
    private final List<Kin> kins = new ArrayList<>(4);

    Judgement(World world) {
        this.candidates = new Candidates(world);
    }

    Answer on(Case asked) {
        var sheaf = kinOf(asked).papersOn(asked);
        var choice = asked.question().chosen().get(asked.component());
        var best = choice == null ? sheaf.best() : sheaf.find(choice);
        return new Answer(asked, sheaf, best, holdsOn(asked));
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
}
