package press.imprimatur.search.internal.questions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.imprimatur.search.FoundKind;
import press.imprimatur.search.Sought;
import press.imprimatur.search.SoughtState;
import press.imprimatur.sources.OutletId;

/**
 * What narrows a search. Only what is asked stands in the query: what it costs is foretold from
 * what is there.
 */
class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * What somebody asks but for the words.
     *
     * @param kinds which they may see
     */
    static Conditions of(Sought sought, List<FoundKind> kinds, Instant now) {
        var all = new Conditions();
        all.add(
                "e.kind = any(cast(:kinds as text[]))",
                "kinds",
                kinds.stream().map(Enum::name).toArray(String[]::new));
        sought.state().ifPresent(state -> all.stands(state, now));
        sought.outlet()
                .map(OutletId::value)
                .ifPresent(outlet -> all.add("e.outlet_id = :outlet", "outlet", outlet));
        sought.author()
                .map(name -> "%" + name.replaceAll("([!%_])", "!$1") + "%")
                .ifPresent(name -> all.add("e.author ilike :author escape '!'", "author", name));
        sought.language().ifPresent(all::isIn);
        sought.from().ifPresent(from -> all.add("e.changed_at >= :since", "since", from));
        sought.until().ifPresent(until -> all.add("e.changed_at < :before", "before", until));
        return all;
    }

    private void isIn(String language) {
        add("(e.language = :language or e.language like :below)", "language", language);
        values.put("below", language.replaceAll("[\\\\%_]", "") + "-%");
    }

    private void stands(SoughtState state, Instant now) {
        switch (state) {
            case DRAFT -> has("DRAFT");
            case READY -> has("OFFERED", "APPROVED");
            case LIVE -> {
                has("LIVE");
                add("(e.ends_at is null or e.ends_at > :now)", "now", now);
            }
            case TAKEN_DOWN -> {
                add(
                        """
                        (e.states && array['WITHDRAWN', 'RETRACTED', 'KILLED']
                         or e.states && array['LIVE'] and e.ends_at <= :now)
                        """,
                        "now",
                        now);
                conditions.add("e.kind = 'ARTICLE'");
            }
        }
    }

    private void has(String... states) {
        add("e.states && cast(:states as text[])", "states", states);
    }

    /** The words stand in the title. */
    Conditions titled(String query) {
        return with("e.title_words @@ cast(:query as tsquery)", query);
    }

    /** The words stand somewhere, but not all of them in the title. */
    Conditions holding(String query) {
        return with("e.words @@ cast(:query as tsquery)", query)
                .with("not e.title_words @@ cast(:query as tsquery)", query);
    }

    /** None of these. */
    Conditions besides(List<UUID> ids) {
        if (!ids.isEmpty()) {
            add("e.id <> all(:named)", "named", ids.toArray(UUID[]::new));
        }
        return this;
    }

    private Conditions with(String condition, String query) {
        var both = new Conditions();
        both.conditions.addAll(conditions);
        both.values.putAll(values);
        both.add(condition, "query", query);
        return both;
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    String where() {
        return "where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}
