package press.imprimatur.publishing.internal.publications;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.publishing.StoryOrigin;
import press.imprimatur.sections.SectionId;

/**
 * Which of the stories that are out are in a list.
 *
 * @param joined SQL that joins what is asked about; empty if nothing is
 * @param condition SQL, beginning with "and"; empty for all
 * @param alias of the table by which it is put in order
 * @param parameters of that SQL
 */
public record ListScope(
        String joined, String condition, String alias, Map<String, Object> parameters) {

    /** All of them. */
    public static final ListScope SITE = new ListScope("", "", "p", Map.of());

    /** Those of some sections. */
    public static ListScope sections(Collection<SectionId> sections) {
        var ids = sections.stream().map(SectionId::value).toArray(UUID[]::new);
        return new ListScope(
                "",
                "and p.section_id = any (cast(:sections as uuid[]))",
                "p",
                Map.of("sections", ids));
    }

    /** Those that are listed at a place: of a tag, an author or an outlet. */
    public static ListScope place(String place) {
        return new ListScope(
                "join publishing_listing l on l.article_id = p.article_id and l.place = :place",
                "",
                "l",
                Map.of("place", place));
    }

    /** Those that are dated in a time. */
    public static ListScope between(Instant from, Instant to) {
        return new ListScope(
                "",
                "and p.dated_at >= :from and p.dated_at < :to",
                "p",
                Map.of("from", from, "to", to));
    }

    /**
     * Those of them that are listed at another place as well.
     *
     * @param name of the parameter
     * @param place empty for anywhere
     */
    public ListScope listedAt(String name, Optional<String> place) {
        return place.map(path ->
                        and(
                                "exists (select 1 from publishing_listing l_%1$s where"
                                                .formatted(name)
                                        + " l_%1$s.article_id = p.article_id and l_%1$s.place = :%1$s)"
                                                .formatted(name),
                                name,
                                path))
                .orElse(this);
    }

    /** Those of them in a language, however it is written where; empty for any. */
    public ListScope in(String language) {
        return language.isEmpty()
                ? this
                : and(
                        "starts_with(lower(p.language) || '-', :language)",
                        "language",
                        language.toLowerCase(Locale.ROOT) + "-");
    }

    /** Those of them that are ours, or that are not. */
    public ListScope of(StoryOrigin origin) {
        return switch (origin) {
            case ANY -> this;
            case OWN ->
                    new ListScope(joined, condition + " and p.outlet is null", alias, parameters);
            case REPRINT ->
                    new ListScope(
                            joined, condition + " and p.outlet is not null", alias, parameters);
        };
    }

    private ListScope and(String claim, String name, Object value) {
        var all = new HashMap<>(parameters);
        all.put(name, value);
        return new ListScope(joined, condition + " and " + claim, alias, all);
    }

    /** Those of them that search engines are told of. */
    public ListScope indexed() {
        return new ListScope(joined, condition + " and p.indexed", alias, parameters);
    }
}
