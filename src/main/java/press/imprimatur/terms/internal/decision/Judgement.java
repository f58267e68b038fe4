package press.imprimatur.terms.internal.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.WorkVersion;

/** Answers for one component and one version after the other: finds the papers, picks one. */
final class Judgement {

    private final Register register;
    private final Candidates candidates;
    private final Map<WorkVersion, Map<ComponentQuestion.Likeness, List<EquivalentComponents>>>
            kins = new IdentityHashMap<>(4);

    Judgement(EvaluationContext world) {
        this.register = new Register(world);
        this.candidates = new Candidates(world);
    }

    /** What the world says, by name. */
    Register register() {
        return register;
    }

    ComponentAnswer on(ComponentQuestion asked) {
        var sheaf = kinOf(asked).papersOn(asked);
        var choice = asked.question().chosen().get(asked.component());
        var best = choice == null ? sheaf.best() : sheaf.find(choice);
        return new ComponentAnswer(asked, sheaf, best, holdsOn(asked));
    }

    private EquivalentComponents kinOf(ComponentQuestion asked) {
        if (!asked.mayHaveKin()) {
            return new EquivalentComponents(asked, candidates);
        }
        var alike =
                kins.computeIfAbsent(asked.version(), version -> new HashMap<>(4))
                        .computeIfAbsent(asked.likeness(), like -> new ArrayList<>(1));
        for (var kin : alike) {
            if (kin.includes(asked)) {
                return kin;
            }
        }
        var another = new EquivalentComponents(asked, candidates);
        alike.add(another);
        return another;
    }

    private Findings holdsOn(ComponentQuestion asked) {
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
