package press.imprimatur.rights.internal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.rights.EndingPermission;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.Moment;

/** Which permissions end when, and of which ends people were warned. */
@ApplicationScoped
class WarningRows {

    static final Duration FIRST = Duration.ofDays(30);

    /** A granted instrument, its end, and the warnings that are still to be given of it. */
    private static final String WARNINGS =
            """
            from rights_instrument i
            join lateral (
                select d.days,
                       least(i.display_until, i.provisional_until)
                           - d.days * interval '24 hours' as due
                from (values (30), (7), (1)) d (days)
                where not exists (
                    select 1 from rights_warning w
                    where w.instrument_id = i.instrument_id and w.number = i.number
                      and w.days <= d.days)) warning on true
            where i.state = 'GRANTED' and i.kind <> 'HOLD'
              and least(i.display_until, i.provisional_until) > :now
            """;

    private static final String ENDING =
            """
            select i.instrument_id, i.number, i.title, i.grantor, i.display_zone,
                   least(i.display_until, i.provisional_until) as ends
            from rights_instrument i
            where i.state = 'GRANTED' and i.kind <> 'HOLD'
              and least(i.display_until, i.provisional_until) > :now
              and least(i.display_until, i.provisional_until) <= :then
            """;

    @PersistenceContext EntityManager entities;

    /** When the next warning is to be given. */
    Optional<Instant> nextDue(Instant now) {
        return session()
                .createNativeQuery("select min(warning.due) " + WARNINGS, Instant.class)
                .setParameter("now", now)
                .getResultStream()
                .filter(found -> found != null)
                .findFirst();
    }

    /**
     * Takes one that is due and that no other node has taken. Of several of one permission it is
     * the last: nobody is told on the seventh day that there are thirty.
     */
    Optional<Warning> take(Instant now) {
        return session()
                .createNativeQuery(
                        """
                        select i.instrument_id, i.number, i.title, i.grantor, i.display_zone,
                               least(i.display_until, i.provisional_until) as ends, warning.days
                        """
                                + WARNINGS
                                + """
                                and warning.due <= :now
                                order by i.id, warning.days
                                limit 1 for update of i skip locked
                                """,
                        Tuple.class)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Warning(ending(row), row.get("days", Integer.class)))
                .findFirst();
    }

    void given(Warning warning, Instant now) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into rights_warning
                            (instrument_id, number, days, ends_at, given_at)
                        values (:id, :number, :days, :ends, :now)
                        """)
                .setParameter("id", warning.permission().id().value())
                .setParameter("number", warning.permission().version())
                .setParameter("days", warning.days())
                .setParameter("ends", warning.permission().ends().at())
                .setParameter("now", now)
                .executeUpdate();
    }

    List<EndingPermission> endingBetween(Instant now, Instant then, int limit) {
        return session()
                .createNativeQuery(ENDING + "order by ends, i.id limit :most", Tuple.class)
                .setParameter("now", now)
                .setParameter("then", then)
                .setParameter("most", limit)
                .getResultStream()
                .map(WarningRows::ending)
                .toList();
    }

    Optional<EndingPermission> find(InstrumentId id, Instant now) {
        return session()
                .createNativeQuery(ENDING + "and i.instrument_id = :id", Tuple.class)
                .setParameter("now", now)
                .setParameter("then", now.plus(FIRST))
                .setParameter("id", id.value())
                .getResultStream()
                .map(WarningRows::ending)
                .findFirst();
    }

    private static EndingPermission ending(Tuple row) {
        return new EndingPermission(
                new InstrumentId(row.get("instrument_id", UUID.class)),
                row.get("number", Integer.class),
                row.get("title", String.class),
                row.get("grantor", String.class),
                new Moment(
                        row.get("ends", Instant.class),
                        ZoneId.of(row.get("display_zone", String.class))));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
