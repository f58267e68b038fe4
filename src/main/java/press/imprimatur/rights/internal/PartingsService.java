package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.kernel.ChangedMeanwhile;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.Parting;
import press.imprimatur.rights.Parting.How;
import press.imprimatur.rights.PartingPlan;
import press.imprimatur.rights.PartingPlan.Fate;
import press.imprimatur.rights.Partings;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Requests;
import press.imprimatur.rights.Revocation;
import press.imprimatur.sources.OutletId;
import press.imprimatur.sources.Parties;
import press.imprimatur.sources.PartyChange;
import press.imprimatur.sources.PartyState;
import press.imprimatur.terms.Revocability;

@Stateless
@Allows
public class PartingsService implements Partings {

    @Inject InstrumentRows rows;
    @Inject EffectiveStates standings;
    @Inject Permissions permissions;
    @Inject Requests requests;
    @Inject Parties parties;

    private record Piece(InstrumentEntity instrument, PartingPlan.Line line) {}

    @Override
    @Allows(everybodyAtTheDesk = true)
    public PartingPlan plan(OutletId from, How how) {
        return plan(from, pieces(from, how));
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void part(OutletId from, long seen, Parting parting) {
        if (parting.reason().isEmpty()) {
            throw new FieldRefused("reason", "rights.reasonMissing");
        }
        var pieces = pieces(from, parting.how());
        var plan = plan(from, pieces);
        if (plan.fingerprint() != seen) {
            throw new ChangedMeanwhile("parting", seen, plan.fingerprint());
        }
        pieces.forEach(piece -> settle(piece, parting));
        if (parting.how() == How.CLOSED) {
            var closed = new PartyChange(PartyState.CLOSED, Optional.empty(), parting.reason());
            parties.change(from, parties.get(from).version(), closed);
        }
    }

    private void settle(Piece piece, Parting parting) {
        var id = piece.line().permission().id();
        var revision = piece.instrument().revision();
        switch (piece.line().fate()) {
            case ENDS ->
                    permissions.revoke(
                            id,
                            revision,
                            new Revocation(
                                    parting.effective(), parting.reason(), parting.evidence()));
            case IS_WITHDRAWN -> requests.withdraw(id, revision, parting.reason());
            case STAYS, STAYS_FOR_EVER, STAYS_A_DRAFT -> {
                // Nothing is done about it, and that was seen before.
            }
        }
    }

    private PartingPlan plan(OutletId from, List<Piece> pieces) {
        var lines = pieces.stream().map(Piece::line).toList();
        return new PartingPlan(from, parties.get(from).name(), fingerprint(pieces), lines);
    }

    private List<Piece> pieces(OutletId from, How how) {
        var instruments = rows.grantedBy(from);
        var summaries = standings.summaries(instruments);
        var pieces = new ArrayList<Piece>();
        for (var place = 0; place < instruments.size(); place++) {
            var instrument = instruments.get(place);
            var line = summaries.get(place);
            fate(instrument, how)
                    .map(fate -> new Piece(instrument, new PartingPlan.Line(line, fate)))
                    .ifPresent(pieces::add);
        }
        return pieces;
    }

    /** Empty of what is over already. */
    private static Optional<Fate> fate(InstrumentEntity entity, How how) {
        return switch (entity.state()) {
            case DRAFT -> Optional.of(Fate.STAYS_A_DRAFT);
            case REQUESTED, COUNTERED -> Optional.of(Fate.IS_WITHDRAWN);
            case GRANTED, SUSPENDED -> Optional.of(granted(entity, how));
            case DENIED, WITHDRAWN, LAPSED, TERMINATED, REVOKED, SUPERSEDED -> Optional.empty();
        };
    }

    private static Fate granted(InstrumentEntity entity, How how) {
        if (how == How.CLOSED) {
            return Fate.STAYS;
        }
        var revocable = entity.instrument().terms().revocable();
        return revocable == Revocability.NEVER ? Fate.STAYS_FOR_EVER : Fate.ENDS;
    }

    /** Another one as soon as there is one more, or one fewer, or one of them has changed. */
    private static long fingerprint(List<Piece> pieces) {
        var print = 1L;
        for (var piece : pieces) {
            print = 31 * print + piece.instrument().instrumentId().hashCode();
            print = 31 * print + piece.instrument().revision();
            print = 31 * print + piece.line().fate().name().hashCode();
        }
        return Math.floorMod(print, 1_000_000_000_000_000L);
    }
}
