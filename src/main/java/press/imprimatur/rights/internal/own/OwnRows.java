package press.imprimatur.rights.internal.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.SaidWhose;
import press.imprimatur.rights.StaffMember;
import press.imprimatur.terms.InstrumentId;

@ApplicationScoped
class OwnRows {

    /** One declaration at a time: whoever declares waits for whoever does. */
    private static final long DECLARING = 0x4f574e574f524bL;

    @PersistenceContext EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** Flushes, so that a conflict surfaces here. */
    void changed() {
        entities.flush();
    }

    Optional<StaffEntity> find(UUID member) {
        return Optional.ofNullable(entities.find(StaffEntity.class, member));
    }

    List<StaffMember> staff() {
        return entities.createQuery("from Staff s order by s.name, s.since", StaffEntity.class)
                .getResultStream()
                .map(StaffEntity::member)
                .toList();
    }

    /** The last word on each of these works. */
    Map<WorkId, SaidWhose> said(Collection<WorkId> works) {
        var said = new HashMap<WorkId, SaidWhose>();
        if (!works.isEmpty()) {
            entities.createQuery(
                            "from SaidWhose s where s.work in (:works) order by s.id",
                            WhoseEntity.class)
                    .setParameter("works", works.stream().map(WorkId::value).toList())
                    .getResultList()
                    .forEach(each -> said.put(each.work(), each.said()));
        }
        return said;
    }

    void declareAlone() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)", String.class)
                .setParameter("key", DECLARING)
                .getSingleResult();
    }

    List<InstrumentId> agreementsWithPeople() {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select instrument_id from rights_instrument
                        where kind = 'AGREEMENT' and state = 'GRANTED' and outlet is null
                        order by grantor, instrument_id limit 200
                        """,
                        UUID.class)
                .getResultStream()
                .map(InstrumentId::new)
                .toList();
    }

    /** The declaration that is in force; empty if none is. */
    Optional<InstrumentId> declaration() {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select instrument_id from rights_instrument
                        where kind = 'OWNERSHIP' and state = 'GRANTED'
                          and scope_kind = 'SELECTOR'
                          and terms -> 'scope' ->> 'type' = 'staff'
                        order by instrument_id limit 1
                        """,
                        UUID.class)
                .getResultStream()
                .findFirst()
                .map(InstrumentId::new);
    }
}
