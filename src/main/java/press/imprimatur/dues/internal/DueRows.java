package press.imprimatur.dues.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.dues.Due.Stretch;
import press.imprimatur.dues.DueFilter;
import press.imprimatur.dues.DueId;
import press.imprimatur.dues.DueState;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.PlainTime;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.InstrumentRecord;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentId;

/** The ledger of what we owe. */
@ApplicationScoped
class DueRows {

    @PersistenceContext EntityManager entities;

    /** Writes it down, unless it stands there already. */
    void add(InstrumentRecord of, NewDue due) {
        entities.createNativeQuery(
                        """
                        insert into dues_due (id, version, due_key, instrument_id, title, outlet, duty,
                            duty_name, remedy, amount, currency, send_to, period_from, period_until,
                            work_id, address, due_at, warnings, next_warning_at, event_id)
                        values (:id, 0, :key, :instrument, :title, cast(nullif(:outlet, '') as uuid),
                            split_part(:name, '-', 1), :name, :remedy, cast(nullif(:amount, '') as numeric),
                            :currency, :sendTo, cast(nullif(:from, '') as timestamptz),
                            cast(nullif(:until, '') as timestamptz), cast(nullif(:work, '') as uuid),
                            :address, :dueAt, 0, :dueAt, cast(nullif(:event, '') as uuid)) on conflict (due_key) do nothing
                        """)
                .setParameter("id", DueId.next().value())
                .setParameter("key", of.instrument().ref().id() + "/" + due.key())
                .setParameter("instrument", of.instrument().ref().id().value())
                .setParameter("title", of.title())
                .setParameter("outlet", text(of.instrument().outlet()))
                .setParameter("name", DutyName.of(due.duty()).value())
                .setParameter("remedy", due.duty().remedy().name())
                .setParameter("amount", amount(due))
                .setParameter("currency", due.duty().word("currency").orElse(""))
                .setParameter("sendTo", due.duty().word("to").orElse(""))
                .setParameter("from", text(due.period().map(Stretch::from)))
                .setParameter("until", text(due.period().map(Stretch::until)))
                .setParameter("work", text(due.work()))
                .setParameter("address", due.address().orElse(""))
                .setParameter("dueAt", due.dueAt())
                .setParameter("event", text(due.event()))
                .executeUpdate();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** Empty for what is no number: the terms hold it in words then. */
    private static String amount(NewDue due) {
        try {
            return due.duty()
                    .word("amount")
                    .map(String::strip)
                    .map(BigDecimal::new)
                    .filter(sum -> Math.abs((long) sum.scale()) < 20 && sum.precision() < 40)
                    .map(BigDecimal::toPlainString)
                    .orElse("");
        } catch (NumberFormatException words) {
            return "";
        }
    }

    /** So that the version of what was changed is known, and a conflict surfaces here. */
    void flush() {
        entities.flush();
    }

    Optional<DueEntity> find(DueId id) {
        return Optional.ofNullable(entities.find(DueEntity.class, id.value()));
    }

    /** By the instant at which they are due, those after the one given. */
    List<DueEntity> after(Optional<Place> last, DueFilter filter, Instant now, int atMost) {
        var values = new HashMap<String, Object>();
        var where = new StringBuilder("1 = 1");
        last.ifPresent(place -> {
            // As one comparison, by which the index begins where the list ended.
            where.append(" and (d.dueAt, d.id) > (:at, :id)");
            values.put("at", place.dueAt());
            values.put("id", place.id());
        });
        filter.outlet()
                .ifPresent(outlet -> {
                    where.append(" and d.outlet = :outlet");
                    values.put("outlet", outlet.value());
                });
        filter.state().ifPresent(state -> where.append(" and ").append(isIn(state)));
        if (where.indexOf(":now") >= 0) {
            values.put("now", now);
        }
        var query =
                entities.createQuery(
                        "from Due d where " + where + " order by d.dueAt, d.id", DueEntity.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(atMost).getResultList();
    }

    private static String isIn(DueState state) {
        return switch (state) {
            case DUE -> "d.settledAt is null and d.dueAt > :now";
            case OVERDUE -> "d.settledAt is null and d.dueAt <= :now";
            case DONE -> "d.settledAt is not null";
        };
    }

    /** Where a list ended. */
    record Place(Instant dueAt, UUID id) {

        static Place of(String cursor) {
            var parts = cursor.split("\\|", 2);
            try {
                return new Place(PlainTime.instant(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException foreign) {
                throw new FieldRefused("cursor", "dues.cursorMalformed");
            }
        }
    }

    /** What is open of an outlet, the earliest first. */
    List<DueEntity> openOf(UUID outlet, int atMost) {
        return entities.createQuery(
                        """
                        from Due d where d.outlet = :outlet and d.settledAt is null
                        order by d.dueAt, d.id
                        """,
                        DueEntity.class)
                .setParameter("outlet", outlet)
                .setMaxResults(atMost)
                .getResultList();
    }

    long countOpenOf(UUID outlet) {
        return entities.createQuery(
                        """
                        select count(d) from Due d
                        where d.outlet = :outlet and d.settledAt is null
                        """,
                        Long.class)
                .setParameter("outlet", outlet)
                .getSingleResult();
    }

    /** Whether anything else of the same duty, for the same work, is overdue. */
    boolean isAnotherOverdue(DueEntity than, Instant now) {
        return !entities.createQuery(
                        """
                        from Due d
                        where d.instrument = :instrument and d.duty = :duty and d.id <> :id
                          and (d.dutyName = :name or d.dutyName is null or :name = '')
                          and d.settledAt is null and d.dueAt <= :now
                          and (d.work = :work or d.work is null and :anyWork = true)
                        """,
                        DueEntity.class)
                .setParameter("instrument", than.instrument().value())
                .setParameter("duty", than.duty())
                .setParameter(
                        "name", than.dutyName().isAnyOfItsType() ? "" : than.dutyName().value())
                .setParameter("id", than.id().value())
                .setParameter("now", now)
                .setParameter("work", than.work().map(WorkId::value).orElse(new UUID(0, 0)))
                .setParameter("anyWork", than.work().isEmpty())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What is, or was, owed for a work under an instrument. */
    List<DueEntity> ofWork(InstrumentId instrument, WorkId work) {
        return entities.createQuery(
                        """
                        from Due d
                        where d.instrument = :instrument and d.work = :work order by d.id
                        """,
                        DueEntity.class)
                .setParameter("instrument", instrument.value())
                .setParameter("work", work.value())
                .getResultList();
    }

    /** To whom people owe something that nobody was told of on that day. */
    List<UUID> partnersToBeToldOf(LocalDate day, Collection<String> duties) {
        List<?> found =
                entities.createNativeQuery(
                                """
                                select distinct coalesce(d.outlet, d.instrument_id) from dues_due d
                                where d.settled_at is null and d.duty in (:duties)
                                  and not exists (select 1 from dues_digest told
                                    where told.partner = coalesce(d.outlet, d.instrument_id)
                                      and told.day = :day)
                                """,
                                UUID.class)
                        .setParameter("day", day)
                        .setParameter("duties", duties)
                        .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** Whether nobody was told of it on that day before. */
    boolean tell(UUID partner, LocalDate day) {
        return entities.createNativeQuery(
                                """
                                insert into dues_digest (partner, day) values (:partner, :day)
                                on conflict do nothing
                                """)
                        .setParameter("partner", partner)
                        .setParameter("day", day)
                        .executeUpdate()
                == 1;
    }

    List<DueEntity> openOfPartner(UUID partner, Collection<DutyType> duties, int atMost) {
        return entities.createQuery(
                        """
                        from Due d
                        where d.settledAt is null and d.duty in (:duties)
                          and (d.outlet = :partner or d.outlet is null and d.instrument = :partner)
                        order by d.dueAt, d.id
                        """,
                        DueEntity.class)
                .setParameter("partner", partner)
                .setParameter("duties", duties)
                .setMaxResults(atMost)
                .getResultList();
    }

    List<UUID> toBeWarnedOf(Instant now, int atMost) {
        return entities.createQuery(
                        """
                        select d.id from Due d
                        where d.settledAt is null and d.nextWarningAt <= :now
                        order by d.nextWarningAt, d.id
                        """,
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Locked until the transaction ends; empty while another node has it. */
    Optional<DueEntity> take(UUID id) {
        List<?> found =
                entities.createNativeQuery(
                                "select * from dues_due where id = :id for update skip locked",
                                DueEntity.class)
                        .setParameter("id", id)
                        .getResultList();
        return found.stream().map(DueEntity.class::cast).findFirst();
    }

    void warnLater(UUID id, Instant then) {
        entities.createNativeQuery(
                        """
                        update dues_due set next_warning_at = :then
                        where id = :id and settled_at is null
                        """)
                .setParameter("then", then)
                .setParameter("id", id)
                .executeUpdate();
    }
}
