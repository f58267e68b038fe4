package press.imprimatur.publishing.internal.publications;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
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

    /** Those of them that search engines are told of. */
    public ListScope indexed() {
        return new ListScope(joined, condition + " and p.indexed", alias, parameters);
    }
}
