package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.AssignmentPlan;
import press.imprimatur.rights.AssignmentPlan.Obstacle;
import press.imprimatur.rights.Assignments;
import press.imprimatur.rights.InstrumentSummary;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NoSuccessor;
import press.imprimatur.rights.internal.lifecycle.AssignmentRule;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Parties;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;

@Stateless
@Allows
public class AssignmentsService implements Assignments {

    @Inject InstrumentRows rows;
    @Inject Succession succession;
    @Inject Parties parties;
    @Inject EffectiveStates standings;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public AssignmentPlan plan(OutletId from) {
        return plan(from, all(from));
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public List<InstrumentRef> assign(
            OutletId from, long seen, String reason, List<NewEvidence> evidence) {
        var all = all(from);
        var plan = plan(from, all);
        if (plan.fingerprint() != seen) {
            throw new ChangedMeanwhile("assignment", seen, plan.fingerprint());
        }
        var moving = all.stream().filter(Piece::isMoving).map(Piece::instrument).toList();
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

    private AssignmentPlan plan(OutletId from, List<Piece> all) {
        var to = successor(from);
        var lines =
                all.stream()
                        .map(each -> new AssignmentPlan.Line(each.summary(), each.obstacle()))
                        .toList();
        return new AssignmentPlan(from, to, parties.get(to).name(), fingerprint(all), lines);
    }

    private OutletId successor(OutletId from) {
        var party = parties.get(from);
        return party.successor().orElseThrow(() -> new NoSuccessor(party.name()));
    }

    /** A supplement moves with its base, or follows it; without it, it would be worth nothing. */
    private List<Piece> all(OutletId from) {
        var to = successor(from);
        var instruments = rows.grantedBy(from);
        var summaries = standings.summaries(instruments);
        var arriving = new HashSet<InstrumentId>();
        rows.currentOf(bases(instruments)).stream()
                .filter(base -> base.instrument().outlet().equals(Optional.of(to)))
                .forEach(base -> arriving.add(base.instrumentId()));
        summaries.stream()
                .filter(each -> AssignmentRule.obstacle(each).isEmpty())
                .forEach(each -> arriving.add(each.id()));
        return IntStream.range(0, instruments.size())
                .mapToObj(place -> piece(instruments.get(place), summaries.get(place), arriving))
                .toList();
    }

    private static List<InstrumentId> bases(List<InstrumentEntity> instruments) {
        return instruments.stream().flatMap(each -> each.instrument().base().stream()).toList();
    }

    private static Piece piece(
            InstrumentEntity instrument, InstrumentSummary summary, Set<InstrumentId> arriving) {
        var base = instrument.instrument().base();
        var obstacle =
                AssignmentRule.obstacle(summary)
                        .or(() ->
                                base.filter(each -> !arriving.contains(each))
                                        .map(each -> Obstacle.STAYS_WITH_BASE));
        return new Piece(instrument, summary, obstacle);
    }

    private record Piece(
            InstrumentEntity instrument, InstrumentSummary summary, Optional<Obstacle> obstacle) {

        boolean isMoving() {
            return obstacle.isEmpty();
        }
    }

    /** Another one as soon as one more would move, or one fewer, or one of them has changed. */
    private static long fingerprint(List<Piece> all) {
        var print = 1L;
        for (var each : all) {
            if (each.isMoving()) {
                print = 31 * print + each.instrument().instrumentId().hashCode();
                print = 31 * print + each.instrument().revision();
            }
        }
        return Math.floorMod(print, 1_000_000_000_000_000L);
    }
}
