package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.RequestFilter;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentState;

@ApplicationScoped
class RequestRows {

    private static final UUID NOBODY = new UUID(0, 0);

    /** A request and the permission that it is for. */
    record Pair(RequestEntity request, InstrumentEntity instrument) {}

    @PersistenceContext EntityManager entities;

    void add(RequestEntity request) {
        entities.persist(request);
    }

    void add(ProposalEntity proposal) {
        entities.persist(proposal);
    }

    Optional<RequestEntity> find(InstrumentId id) {
        return Optional.ofNullable(entities.find(RequestEntity.class, id.value()));
    }

    List<ProposalEntity> proposals(InstrumentId id) {
        return entities.createQuery(
                        "from Proposal p where p.instrument = :id order by p.id",
                        ProposalEntity.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** The paper with which the grantor made the last counter-offer. */
    List<EvidenceEntity> papersOfLastCounter(InstrumentEntity instrument) {
        return entities.createQuery(
                        """
                        select e from Evidence e, Proposal p
                        where p.instrument = :id and e.id = p.evidence
                        order by p.number desc
                        """,
                        EvidenceEntity.class)
                .setParameter("id", instrument.instrumentId().value())
                .setMaxResults(1)
                .getResultList();
    }

    List<Pair> newestBefore(RequestFilter filter, UUID before, int most) {
        return entities.createQuery(
                        """
                        select r, i from Request r join Instrument i on i.instrumentId = r.instrument
                        where i.instrumentId < :before and i.state <> :superseded
                          and (:anyState = true or i.state = :state)
                          and (:anyOutlet = true or i.outlet = :outlet)
                          and (:anyWork = true or :work member of i.works)
                        order by i.instrumentId desc
                        """,
                        Object[].class)
                .setParameter("before", before)
                .setParameter("superseded", InstrumentState.SUPERSEDED)
                .setParameter("anyState", filter.state().isEmpty())
                .setParameter("state", filter.state().orElse(InstrumentState.REQUESTED))
                .setParameter("anyOutlet", filter.outlet().isEmpty())
                .setParameter("outlet", filter.outlet().map(OutletId::value).orElse(NOBODY))
                .setParameter("anyWork", filter.work().isEmpty())
                .setParameter("work", filter.work().map(WorkId::value).orElse(NOBODY))
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Pair((RequestEntity) row[0], (InstrumentEntity) row[1]))
                .toList();
    }

    /**
     * Those that went to an address, whatever its case.
     *
     * @param open whether those that wait for an answer, or those that are over
     */
    List<RequestEntity> sentTo(String mail, boolean open) {
        return entities.createQuery(
                        """
                        select r from Request r join Instrument i on i.instrumentId = r.instrument
                        where lower(r.mail) = lower(:mail) and i.state <> :superseded
                          and i.state %s (:waiting)
                        """
                                .formatted(open ? "in" : "not in"),
                        RequestEntity.class)
                .setParameter("mail", mail)
                .setParameter("superseded", InstrumentState.SUPERSEDED)
                .setParameter(
                        "waiting", List.of(InstrumentState.REQUESTED, InstrumentState.COUNTERED))
                .getResultList();
    }

    /** The requests that nobody answered in time, a few at once. */
    List<InstrumentId> overdue(Instant now, int most) {
        return entities.createQuery(
                        """
                        select r.instrument from Request r
                            join Instrument i on i.instrumentId = r.instrument
                        where r.answerBy <= :now and i.state in (:open)
                        order by r.answerBy
                        """,
                        UUID.class)
                .setParameter("now", now)
                .setParameter("open", List.of(InstrumentState.REQUESTED, InstrumentState.COUNTERED))
                .setMaxResults(most)
                .getResultStream()
                .map(InstrumentId::new)
                .toList();
    }

    /** Takes a request for this transaction; empty if another worker has it. */
    Optional<RequestEntity> take(InstrumentId id) {
        var taken =
                entities.createNativeQuery(
                                """
                                select instrument_id from rights_request
                                where instrument_id = :id for update skip locked
                                """)
                        .setParameter("id", id.value())
                        .getResultList();
        return taken.isEmpty() ? Optional.empty() : find(id);
    }
}
