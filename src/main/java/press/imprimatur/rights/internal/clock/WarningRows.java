package press.imprimatur.rights.internal.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.rights.EndingPermission;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Moment;

/** Which permissions end when, and of which ends people were warned. */
@ApplicationScoped
class WarningRows {

    static final Duration FIRST = Duration.ofDays(30);

    /** When nothing rests any more on what was granted, or on what was taken back. */
    private static final String ENDS =
            """
            select i.id, 'END' as what, least(i.display_until, i.provisional_until) as at
            from rights_instrument i
            where i.state = 'GRANTED' and i.kind <> 'HOLD'
              and least(i.display_until, i.provisional_until) > :now
            union all
            select i.id, 'REVOCATION', least(i.state_since, i.display_until, i.provisional_until)
            from rights_instrument i
            where i.state = 'REVOKED' and i.kind <> 'HOLD' and i.state_since > :now
              and least(i.state_since, i.display_until, i.provisional_until) > :now
            """;

    /** When nothing new comes out any more, if what is out stays longer. */
    private static final String PUBLISHING_ENDS =
            """
            union all
            select i.id, 'PUBLISHING', i.publish_until
            from rights_instrument i
            where i.state = 'GRANTED' and i.kind <> 'HOLD' and i.publish_until > :now
              and coalesce(least(i.display_until, i.provisional_until) > i.publish_until, true)
            """;

    /** An instrument, its end, and the warnings that are still to be given of it. */
    private static final String WARNINGS =
            """
            from rights_instrument i
            join (%s%s) ending on ending.id = i.id
            join lateral (
                select d.days, ending.at - d.days * interval '24 hours' as due
                from (values (30), (7), (1)) d (days)
                where not exists (
                    select 1 from rights_warning w
                    where w.instrument_id = i.instrument_id and w.ends_at = ending.at
                      and w.days <= d.days)) warning on true
            where true
            """
                    .formatted(ENDS, PUBLISHING_ENDS);

    private static final String PERMISSION =
            """
            select i.instrument_id, i.number, i.title, i.grantor, ending.at as ends,
                   case when ending.what = 'PUBLISHING'
                        then coalesce(i.terms #>> '{constraints,clocks,publish,zone}', i.display_zone)
                        else i.display_zone end as zone
            """;

    private static final String ENDING =
            PERMISSION
                    + """
                    from rights_instrument i
                    join (%s) ending on ending.id = i.id
                    where ending.at <= :then
                    """
                            .formatted(ENDS);

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
     * Takes one that is due and that no other node has taken. Of several of one end it is the last:
     * nobody is told on the seventh day that there are thirty.
     */
    Optional<Warning> take(Instant now) {
        return session()
                .createNativeQuery(
                        PERMISSION
                                + ", ending.what, warning.days "
                                + WARNINGS
                                + """
                                and warning.due <= :now
                                order by i.id, ending.at, warning.days
                                limit 1 for update of i skip locked
                                """,
                        Tuple.class)
                .setParameter("now", now)
                .getResultStream()
                .map(row ->
                        new Warning(
                                ending(row),
                                Warning.Of.valueOf(row.get("what", String.class)),
                                row.get("days", Integer.class)))
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
                        Moment.zone(row.get("zone", String.class))));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
