package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.terms.Use;

/** What readers get: the pages, and the forms in which the feed may have the stories. */
@ApplicationScoped
class ShownRows {

    private static final String SHOWN =
            """
            select p.article_id, p.revision, p.slug, p.first_published_at, p.published_at,
                   p.gist, f.gist as feed_full, s.gist as feed_summary
            from publishing_publication p
            left join publishing_feed_entry f on f.article_id = p.article_id
                and f.form = 'FULL' and (f.valid_until is null or f.valid_until > :now)
            left join publishing_feed_entry s on s.article_id = p.article_id
                and s.form = 'SUMMARY' and (s.valid_until is null or s.valid_until > :now)
            where p.state = 'LIVE' and (p.shown_until is null or p.shown_until > :now)
              and p.article_id
            """;

    @PersistenceContext EntityManager entities;

    /** One story; empty if readers do not get it. */
    List<Shown> of(ArticleId article, Instant now) {
        return session()
                .createNativeQuery(SHOWN + "= :article", Tuple.class)
                .setParameter("now", now)
                .setParameter("article", article.value())
                .getResultStream()
                .map(ShownRows::shown)
                .toList();
    }

    /** Those of a stretch. */
    List<Shown> of(Batch batch, Instant now) {
        return session()
                .createNativeQuery(
                        SHOWN + "> :after and p.article_id <= :until order by p.article_id",
                        Tuple.class)
                .setParameter("now", now)
                .setParameter("after", batch.after())
                .setParameter("until", batch.until())
                .getResultStream()
                .map(ShownRows::shown)
                .toList();
    }

    private static Shown shown(Tuple row) {
        var gists = new EnumMap<Use, String>(Use.class);
        gists.put(Use.WEB_FULL, row.get("gist", String.class));
        gists.put(Use.FEED_FULL, row.get("feed_full", String.class));
        gists.put(Use.FEED_SUMMARY, row.get("feed_summary", String.class));
        gists.values().removeIf(gist -> gist == null);
        return new Shown(
                new ArticleId(row.get("article_id", UUID.class)),
                row.get("revision", Integer.class),
                RenditionStore.STORIES + row.get("slug", String.class),
                row.get("first_published_at", Instant.class),
                row.get("published_at", Instant.class),
                gists);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
