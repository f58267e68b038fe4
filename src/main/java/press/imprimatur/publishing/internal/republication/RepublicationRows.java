package press.imprimatur.publishing.internal.republication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.Republications.OnSite;
import press.imprimatur.publishing.Republications.Republished;

/** What was read elsewhere, a row for each story, day and site. */
@ApplicationScoped
class RepublicationRows {

    private static final int MOST = 200;

    /** Of one story on one day. */
    private static final int MOST_SITES = 200;

    @PersistenceContext EntityManager entities;

    /**
     * Of no story that never came out here is anything counted. Whoever makes up sites does not
     * fill the table: beyond so many on a day the next ones are counted as one without a name.
     */
    void add(Reading reading, LocalDate day, long views) {
        entities.createNativeQuery(
                        """
                        insert into publishing_republication (article_id, day, host, views)
                        select p.article_id, :day,
                            case when (select count(*) from publishing_republication r
                                       where r.article_id = p.article_id and r.day = :day
                                         and r.host <> :host) < :most
                                 then :host else '' end,
                            :views
                        from publishing_publication p where p.article_id = :article
                        on conflict (article_id, day, host)
                        do update set views = publishing_republication.views + excluded.views
                        """)
                .setParameter("article", reading.story())
                .setParameter("day", day)
                .setParameter("host", reading.host())
                .setParameter("views", views)
                .setParameter("most", MOST_SITES)
                .executeUpdate();
    }

    List<Republished> since(LocalDate day) {
        return rows(entities.createNativeQuery(
                                """
                                select r.article_id, p.headline, sum(r.views) as views,
                                    count(distinct r.host) as sites
                                from publishing_republication r
                                join publishing_publication p on p.article_id = r.article_id
                                where r.day >= :day
                                group by r.article_id, p.headline
                                order by 3 desc, r.article_id limit :most
                                """,
                                Tuple.class)
                        .setParameter("day", day)
                        .setParameter("most", MOST))
                .map(row ->
                        new Republished(
                                new ArticleId(row.get("article_id", UUID.class)),
                                row.get("headline", String.class),
                                number(row, "views"),
                                number(row, "sites")))
                .toList();
    }

    List<OnSite> of(ArticleId article, LocalDate day) {
        return rows(entities.createNativeQuery(
                                """
                                select host, sum(views) as views from publishing_republication
                                where article_id = :article and day >= :day
                                group by host order by 2 desc, 1 limit :most
                                """,
                                Tuple.class)
                        .setParameter("article", article.value())
                        .setParameter("day", day)
                        .setParameter("most", MOST))
                .map(row -> new OnSite(row.get("host", String.class), number(row, "views")))
                .toList();
    }

    private static Stream<Tuple> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast);
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
