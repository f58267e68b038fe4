package press.imprimatur.publishing.internal.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.media.PictureId;
import press.imprimatur.publishing.StoriesOfPictures.Carrying;

/** Which stories are still to show what is said of their pictures now. */
@ApplicationScoped
class FollowingRows {

    @Produces
    static final JobTable FOLLOWING =
            JobTable.of("publishing_following", "article_id", "publishing.work.following");

    /** Readers get it, and it shows one of the pictures: found by the index of the works. */
    private static final String CARRYING =
            """
            from publishing_publication p
            where p.state = 'LIVE' and (p.shown_until is null or p.shown_until > :now)
              and p.works && cast(:pictures as uuid[])
            """;

    @PersistenceContext EntityManager entities;
    @Inject JobQueue queue;

    /**
     * All that carry the picture follow from now on.
     *
     * @return how many there are
     */
    int add(PictureId picture, Instant now) {
        return session()
                .createNativeMutationQuery(
                        "insert into publishing_following (article_id, since, next_attempt_at)"
                                + " select p.article_id, :now, :now "
                                + CARRYING
                                + """
                                order by p.article_id
                                on conflict (article_id) do update
                                set attempts = 0, next_attempt_at = excluded.next_attempt_at
                                """)
                .setParameter("now", now)
                .setParameter("pictures", new UUID[] {picture.value()})
                .executeUpdate();
    }

    Carrying carrying(Collection<PictureId> pictures, Optional<ArticleId> but, Instant now) {
        return session()
                .createNativeQuery(
                        """
                        select count(*) as live,
                               count(f.article_id) as waiting
                        from (select p.article_id
                        """
                                + CARRYING
                                + """
                                and p.article_id is distinct from cast(:but as uuid)) c
                                left join publishing_following f using (article_id)
                                """,
                        Tuple.class)
                .setParameter("now", now)
                .setParameter("pictures", names(pictures))
                .setParameter("but", but.map(ArticleId::value).orElse(null))
                .getResultStream()
                .map(row -> new Carrying(number(row, "live"), number(row, "waiting")))
                .findFirst()
                .orElseThrow();
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }

    private static UUID[] names(Collection<PictureId> pictures) {
        return pictures.stream().map(PictureId::value).toArray(UUID[]::new);
    }

    Optional<Instant> nextDue() {
        return queue.nextDue(FOLLOWING);
    }

    Optional<ArticleId> take(Instant now) {
        return queue.take(FOLLOWING, now).map(ArticleId::new);
    }

    /** Whether it was still to follow; from now on it is not, unless a picture changes again. */
    boolean remove(ArticleId article) {
        return session()
                        .createNativeMutationQuery(
                                "delete from publishing_following where article_id = :article")
                        .setParameter("article", article.value())
                        .executeUpdate()
                == 1;
    }

    /** It follows, but not before an instant. */
    void putOff(ArticleId article, Instant since, Instant until) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_following (article_id, since, next_attempt_at)
                        values (:article, :since, :until) on conflict (article_id) do nothing
                        """)
                .setParameter("article", article.value())
                .setParameter("since", since)
                .setParameter("until", until)
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
