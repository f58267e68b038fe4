package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.AssignmentPlan;
import press.imprimatur.rights.Assignments;
import press.imprimatur.rights.InstrumentRef;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NoSuccessor;
import press.imprimatur.rights.internal.lifecycle.AssignmentRule;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Parties;

@Stateless
@Allows
public class AssignmentsService implements Assignments {

    @Inject InstrumentRows rows;
    @Inject Succession succession;
    @Inject Parties parties;
    @Inject Standings standings;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public AssignmentPlan plan(OutletId from) {
        return plan(from, rows.grantedBy(from));
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public List<InstrumentRef> assign(
            OutletId from, long seen, String reason, List<NewEvidence> evidence) {
        var all = rows.grantedBy(from);
        var plan = plan(from, all);
        if (plan.fingerprint() != seen) {
            throw new ChangedMeanwhile("assignment", seen, plan.fingerprint());
        }
        var moving = all.stream().filter(this::isMoving).toList();
        if (moving.isEmpty()) {
            throw new FieldRefused("from", "rights.nothingMoves");
        }
        var moved = new ArrayList<InstrumentRef>();
        for (var each : moving) {
            var next = each.parties().grantedBy(plan.to(), plan.successor());
            moved.add(succession.of(each, LifeEvent.ASSIGN, next, reason, evidence).reference());
        }
        return moved;
    }

    private AssignmentPlan plan(OutletId from, List<InstrumentEntity> all) {
        var party = parties.get(from);
        var to = party.successor().orElseThrow(() -> new NoSuccessor(party.name()));
        var lines =
                all.stream()
                        .map(standings::summary)
                        .map(each -> new AssignmentPlan.Line(each, AssignmentRule.obstacle(each)))
                        .toList();
        return new AssignmentPlan(from, to, parties.get(to).name(), fingerprint(all), lines);
    }

    private boolean isMoving(InstrumentEntity instrument) {
        return AssignmentRule.obstacle(standings.summary(instrument)).isEmpty();
    }

    /** Another one as soon as one more would move, or one fewer, or one of them has changed. */
    private long fingerprint(List<InstrumentEntity> all) {
        var print = 1L;
        for (var each : all) {
            if (isMoving(each)) {
                print = 31 * print + each.instrumentId().hashCode();
                print = 31 * print + each.revision();
            }
        }
        return Math.floorMod(print, 1_000_000_000_000_000L);
    }
}
