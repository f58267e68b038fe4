package press.imprimatur.clearance.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.api.Versioned;
import press.imprimatur.clearance.Correspondence;
import press.imprimatur.clearance.MailThread;
import press.imprimatur.clearance.Offer;
import press.imprimatur.rights.Proposal;
import press.imprimatur.rights.RequestRecord;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentState;
import press.imprimatur.terms.Use;

/**
 * A request as scripts read it.
 *
 * @param version of its state: what {@code If-Match} wants
 * @param replyId the name in the address that answers go to; absent if it was not asked by mail
 * @param proposals what was asked and countered, in the order of time
 */
public record RequestJson(
        InstrumentId id,
        long version,
        InstrumentState state,
        String title,
        Optional<OutletId> outlet,
        String grantor,
        String contact,
        String mail,
        Instant askedAt,
        String askedBy,
        Optional<Instant> answerBy,
        Optional<Instant> provisionalUntil,
        Optional<String> replyId,
        List<ProposalJson> proposals)
        implements Versioned {

    /** Terms that were on the table, in the words of an offer. */
    public record ProposalJson(
            int number,
            Proposal.Side side,
            Instant at,
            String by,
            Set<Use> uses,
            Optional<LocalDate> lastDay,
            String creditLine) {

        static ProposalJson of(Proposal proposal, Offer offer) {
            return new ProposalJson(
                    proposal.number(),
                    proposal.side(),
                    proposal.at(),
                    proposal.by(),
                    offer.uses(),
                    offer.lastDay(),
                    offer.creditLine());
        }
    }

    static RequestJson of(RequestRecord request, Correspondence correspondence) {
        var instrument = request.permission().instrument();
        return new RequestJson(
                instrument.ref().id(),
                request.permission().revision(),
                request.state(),
                request.permission().title(),
                instrument.outlet(),
                instrument.grantor(),
                request.asking().contact(),
                request.asking().mail(),
                request.askedAt(),
                request.askedBy(),
                request.asking().answerBy(),
                instrument.provisionalUntil(),
                correspondence.find(instrument.ref().id()).map(MailThread::replyId),
                request.proposals().stream()
                        .map(each -> ProposalJson.of(each, correspondence.offerIn(each.terms())))
                        .toList());
    }
}
