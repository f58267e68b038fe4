package press.imprimatur.rights.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.imprimatur.rights.InstrumentFilter;
import press.imprimatur.rights.PermissionStage;

/**
 * Lists permissions, the newest first, by keys that indexes know: only what is asked for stands in
 * the statement.
 */
@ApplicationScoped
class InstrumentList {

    private static final Duration WARNING = Duration.ofDays(30);
    private static final String END = "least(i.display_until, i.provisional_until)";
    private static final String NAMES =
            "exists (select 1 from rights_instrument_work w"
                    + " where w.instrument = i.id and w.work_id = :work)";
    private static final String ALLOWS = "i.uses @> array[cast(:use as text)]";
    private static final String SAYS = "(i.title ilike :text or i.grantor ilike :text)";

    @PersistenceContext EntityManager entities;

    List<InstrumentEntity> newestBefore(
            InstrumentFilter filter, UUID before, int most, Instant now) {
        var where =
                new ArrayList<>(List.of("i.instrument_id < :before", "i.state <> 'SUPERSEDED'"));
        var values = new HashMap<String, Object>(Map.of("before", before));
        narrow(filter, where, values);
        filter.stage().ifPresent(stage -> stand(stage, now, where, values));
        var query =
                entities.createNativeQuery(
                        "select i.* from rights_instrument i where "
                                + String.join(" and ", where)
                                + " order by i.instrument_id desc",
                        InstrumentEntity.class);
        values.forEach(query::setParameter);
        query.setMaxResults(most);
        var found = new ArrayList<InstrumentEntity>();
        for (var each : query.getResultList()) {
            found.add((InstrumentEntity) each);
        }
        return found;
    }

    private static void narrow(
            InstrumentFilter filter, List<String> where, Map<String, Object> values) {
        filter.kind()
                .ifPresentOrElse(
                        kind -> add("i.kind = :kind", "kind", kind.name(), where, values),
                        () -> where.add("i.kind <> 'HOLD'"));
        filter.state()
                .ifPresent(state -> add("i.state = :state", "state", state.name(), where, values));
        filter.outlet()
                .ifPresent(of -> add("i.outlet = :outlet", "outlet", of.value(), where, values));
        filter.work().ifPresent(work -> add(NAMES, "work", work.value(), where, values));
        filter.use().ifPresent(use -> add(ALLOWS, "use", use.name(), where, values));
        filter.endsBefore().ifPresent(end -> add(END + " < :end", "end", end, where, values));
        filter.text().ifPresent(text -> add(SAYS, "text", "%" + plain(text) + "%", where, values));
    }

    /** A sign that a pattern would read as "anything" stands for itself. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static void stand(
            PermissionStage stage, Instant now, List<String> where, Map<String, Object> values) {
        switch (stage) {
            case DRAFT, REQUESTED, COUNTERED, SUSPENDED ->
                    where.add("i.state = '" + stage.name() + "'");
            case GRANTED -> {
                var lasts = "coalesce(" + END + " > :soon, true)";
                where.add("i.state = 'GRANTED' and " + lasts);
                values.put("soon", now.plus(WARNING));
            }
            case EXPIRING -> {
                where.add("i.state = 'GRANTED' and " + END + " > :now and " + END + " <= :soon");
                values.putAll(Map.of("now", now, "soon", now.plus(WARNING)));
            }
            case ENDED ->
                    add(
                            "(i.state in ('DENIED', 'WITHDRAWN', 'LAPSED', 'TERMINATED', 'REVOKED')"
                                    + " or i.state = 'GRANTED' and "
                                    + END
                                    + " <= :now)",
                            "now",
                            now,
                            where,
                            values);
        }
    }

    private static void add(
            String condition,
            String name,
            Object value,
            List<String> where,
            Map<String, Object> values) {
        where.add(condition);
        values.put(name, value);
    }
}
