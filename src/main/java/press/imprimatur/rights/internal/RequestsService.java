package press.imprimatur.rights.internal;

import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;
import press.imprimatur.rights.Asking;
import press.imprimatur.rights.InstrumentConfirmed;
import press.imprimatur.rights.LifeEvent;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NoSuchInstrument;
import press.imprimatur.rights.Proposal;
import press.imprimatur.rights.RequestFilter;
import press.imprimatur.rights.RequestRecord;
import press.imprimatur.rights.RequestSummary;
import press.imprimatur.rights.Requests;
import press.imprimatur.rights.internal.lifecycle.StateTable;
import press.imprimatur.rights.internal.lifecycle.Stated;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Terms;

@Stateless
@Allows
public class RequestsService implements Requests {

    private static final int MOST = 200;

    @Inject InstrumentRows instruments;
    @Inject RequestRows rows;
    @Inject EvidenceFolder folder;
    @Inject Granting granting;
    @Inject Chronicle chronicle;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<InstrumentConfirmed> confirmed;

    @Override
    @Allows(RIGHTS_EDITOR)
    public void send(InstrumentId draft, long revision, Asking asking) {
        var instrument = instruments.permissionAt(draft, revision);
        RequestPolicy.refuseUnanswerable(instrument.parties(), asking, clock.instant());
        var request = rows.find(draft).orElseGet(() -> new RequestEntity(draft));
        request.asked(asking, clock.instant(), caller.get().name());
        // Only now: what is added is written as it is at that moment.
        rows.add(request);
        propose(instrument, Proposal.Side.US, null);
        move(instrument, LifeEvent.SEND, "", List.of());
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void counter(InstrumentId id, long revision, Terms terms, List<NewEvidence> evidence) {
        var instrument = instruments.permissionAt(id, revision);
        refuseUnless(instrument, LifeEvent.COUNTER);
        RequestPolicy.refuseTheSame(instrument.terms(), terms);
        rewrite(instrument, terms);
        var kept = folder.keepNeeded(instrument, evidence);
        request(id).answered(clock.instant());
        propose(instrument, Proposal.Side.GRANTOR, kept.get(0).id());
        move(instrument, LifeEvent.COUNTER, "", kept);
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void accept(InstrumentId id, long revision, List<NewEvidence> evidence) {
        var instrument = instruments.permissionAt(id, revision);
        refuseUnless(instrument, LifeEvent.ACCEPT);
        var papers =
                Stream.concat(
                                rows.papersOfLastCounter(instrument).stream(),
                                folder.keep(instrument, evidence).stream())
                        .toList();
        granting.restOn(instrument, LifeEvent.ACCEPT, papers);
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void askAgain(InstrumentId id, long revision, Terms terms, Asking asking) {
        var instrument = instruments.permissionAt(id, revision);
        refuseUnless(instrument, LifeEvent.COUNTER_AGAIN);
        rewrite(instrument, terms);
        RequestPolicy.refuseUnanswerable(instrument.parties(), asking, clock.instant());
        request(id).asked(asking, clock.instant(), caller.get().name());
        propose(instrument, Proposal.Side.US, null);
        move(instrument, LifeEvent.COUNTER_AGAIN, "", List.of());
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void grant(InstrumentId id, long revision, List<NewEvidence> evidence) {
        var instrument = instruments.permissionAt(id, revision);
        request(id);
        refuseUnless(instrument, LifeEvent.GRANT);
        granting.putInForce(instrument, evidence);
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void confirm(InstrumentId id, long revision, List<NewEvidence> evidence) {
        var instrument = instruments.permissionAt(id, revision);
        var kept = folder.keepNeeded(instrument, evidence);
        if (kept.stream().allMatch(paper -> paper.isSpoken() || paper.isAutomatic())) {
            throw new FieldRefused("evidence", "rights.confirmedBySpeaking");
        }
        instrument.confirm(clock.instant());
        chronicle.tell(instrument, LifeEvent.CONFIRM, "", kept);
        confirmed.fire(new InstrumentConfirmed(id));
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void refuse(InstrumentId id, long revision, String reason, List<NewEvidence> evidence) {
        var instrument = instruments.permissionAt(id, revision);
        refuseUnless(instrument, LifeEvent.REFUSE);
        move(instrument, LifeEvent.REFUSE, Stated.ifAny(reason), folder.keep(instrument, evidence));
    }

    @Override
    @Allows(RIGHTS_EDITOR)
    public void withdraw(InstrumentId id, long revision, String reason) {
        var instrument = instruments.permissionAt(id, revision);
        move(instrument, LifeEvent.WITHDRAW, Stated.reason(reason), List.of());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<RequestRecord> find(InstrumentId id) {
        return rows.find(id).flatMap(request -> instruments.findCurrent(id).map(this::described));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public RequestRecord get(InstrumentId id) {
        return find(id).orElseThrow(() -> new NoSuchInstrument(id));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<RequestSummary> list(RequestFilter filter, Optional<String> cursor, int most) {
        if (most < 1 || most > MOST) {
            throw new FieldRefused("limit", "rights.limitOutOfRange", MOST);
        }
        var before = Cursors.before(cursor);
        return Slice.of(
                        rows.newestBefore(filter, before, most + 1),
                        most,
                        last -> last.instrument().instrumentId().toString())
                .map(RequestPolicy::summary);
    }

    private void move(
            InstrumentEntity instrument,
            LifeEvent event,
            String reason,
            List<EvidenceEntity> papers) {
        instrument.take(event, clock.instant(), reason);
        chronicle.tell(instrument, event, reason, papers);
    }

    /** Before anything is read or kept for a step that there is not. */
    private static void refuseUnless(InstrumentEntity instrument, LifeEvent event) {
        StateTable.after(instrument.state(), event);
    }

    private void rewrite(InstrumentEntity instrument, Terms terms) {
        TermsPolicy.refuseIncomplete(instrument.parties().agreeing(terms));
        instrument.rewrite(terms);
    }

    private void propose(InstrumentEntity instrument, Proposal.Side side, UUID evidence) {
        var number = rows.proposals(instrument.instrumentId()).size() + 1;
        var proposal = new ProposalEntity(instrument, number, side, evidence);
        rows.add(proposal.made(clock.instant(), caller.get().name()));
    }

    private RequestEntity request(InstrumentId id) {
        return rows.find(id).orElseThrow(() -> new NoSuchInstrument(id));
    }

    private RequestRecord described(InstrumentEntity entity) {
        var request = request(entity.instrumentId());
        return new RequestRecord(
                instruments.described(entity),
                request.asking(),
                request.askedAt(),
                request.askedBy(),
                rows.proposals(entity.instrumentId()).stream()
                        .map(ProposalEntity::proposal)
                        .toList());
    }
}
