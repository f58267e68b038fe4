package press.imprimatur.publishing.internal.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.PublishingFigures.OutOf;
import press.imprimatur.publishing.PublishingFigures.OutOn;
import press.imprimatur.publishing.PublishingFigures.RefusedFor;

/** What is counted, each by one question over an index on the time. */
@ApplicationScoped
class FigureRows {

    @PersistenceContext EntityManager entities;

    /** Days on which something came out. */
    List<OutOn> outSince(Instant from, ZoneId zone) {
        return rows(entities.createNativeQuery(
                                """
                                select cast(first_published_at at time zone :zone as date) as day,
                                    count(*) filter (where outlet is null) as own,
                                    count(*) filter (where outlet is not null) as reprints
                                from publishing_publication where first_published_at >= :from
                                group by 1
                                """,
                                Tuple.class)
                        .setParameter("zone", zone.getId())
                        .setParameter("from", from))
                .map(row -> new OutOn(day(row), count(row, "own"), count(row, "reprints")))
                .toList();
    }

    List<OutOf> reprintsSince(Instant from, int most) {
        return rows(entities.createNativeQuery(
                                """
                                select outlet, count(*) as stories
                                from publishing_publication
                                where first_published_at >= :from and outlet is not null
                                group by outlet order by 2 desc, 1 limit :most
                                """,
                                Tuple.class)
                        .setParameter("from", from)
                        .setParameter("most", most))
                .map(row -> new OutOf(row.get("outlet", String.class), count(row, "stories")))
                .toList();
    }

    List<RefusedFor> refusedSince(Instant from, int most) {
        return rows(entities.createNativeQuery(
                                """
                                select reason, count(*) as times
                                from publishing_refusal where at >= :from
                                group by reason order by 2 desc, 1 limit :most
                                """,
                                Tuple.class)
                        .setParameter("from", from)
                        .setParameter("most", most))
                .map(row -> new RefusedFor(row.get("reason", String.class), count(row, "times")))
                .toList();
    }

    void note(ArticleId article, Collection<String> reasons, Instant at) {
        for (var reason : reasons) {
            entities.createNativeQuery(
                            """
                            insert into publishing_refusal (id, at, article_id, reason)
                            values (:id, :at, :article, :reason)
                            """)
                    .setParameter("id", UUID.randomUUID())
                    .setParameter("at", at)
                    .setParameter("article", article.value())
                    .setParameter("reason", reason)
                    .executeUpdate();
        }
    }

    void forgetBefore(Instant at) {
        entities.createNativeQuery("delete from publishing_refusal where at < :at")
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Stream<Tuple> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast);
    }

    private static LocalDate day(Tuple row) {
        return row.get("day") instanceof LocalDate day
                ? day
                : row.get("day", java.sql.Date.class).toLocalDate();
    }

    private static int count(Tuple row, String name) {
        return row.get(name, Number.class).intValue();
    }
}
