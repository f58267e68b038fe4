package press.imprimatur.publishing.internal.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.OutsideHost;

@ApplicationScoped
public class Publications {

    @PersistenceContext EntityManager entities;

    public void add(PublicationEntity publication) {
        entities.persist(publication);
    }

    public Optional<PublicationEntity> find(ArticleId article) {
        return Optional.ofNullable(entities.find(PublicationEntity.class, article.value()));
    }

    public List<PublicationEntity> findAll(Collection<ArticleId> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "from Publication p where p.article in (:articles)",
                        PublicationEntity.class)
                .setParameter("articles", articles.stream().map(ArticleId::value).toList())
                .getResultList();
    }

    /**
     * Two editors may publish at the same moment; the second waits, and sees what the first did.
     */
    public Optional<PublicationEntity> lock(ArticleId article) {
        return Optional.ofNullable(
                entities.find(
                        PublicationEntity.class, article.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public void flush() {
        entities.flush();
    }

    public List<PublicationEntity> newestBefore(PublicationCursor after, int limit) {
        return entities.createQuery(
                        """
                        from Publication p
                        where (p.firstPublishedAt, p.article) < (:at, :article)
                        order by p.firstPublishedAt desc, p.article desc
                        """,
                        PublicationEntity.class)
                .setParameter("at", after.at())
                .setParameter("article", after.article())
                .setMaxResults(limit)
                .getResultList();
    }

    public List<PublicationEntity> firstOutBetween(Instant from, Instant to, int limit) {
        return entities.createQuery(
                        """
                        from Publication p
                        where p.firstPublishedAt >= :from and p.firstPublishedAt < :to
                        order by p.firstPublishedAt, p.article
                        """,
                        PublicationEntity.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The stories that readers get now, and not at a later instant; the first to end first. */
    public List<PublicationEntity> endingBetween(Instant now, Instant then, int limit) {
        return entities.createQuery(
                        """
                        from Publication p
                        where p.state = LIVE and p.shownUntil > :now and p.shownUntil <= :then
                        order by p.shownUntil, p.article
                        """,
                        PublicationEntity.class)
                .setParameter("now", now)
                .setParameter("then", then)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Whose servers the stories reach that readers get now. */
    List<OutsideHost> reachedAt(Instant now) {
        return session()
                .createNativeQuery(
                        """
                        select host, count(*) as stories
                        from publishing_publication p, unnest(p.outside_hosts) as host
                        where p.state = 'LIVE' and (p.shown_until is null or p.shown_until > :now)
                        group by host
                        order by host
                        """,
                        Tuple.class)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new OutsideHost(row.get("host", String.class), stories(row)))
                .toList();
    }

    private static long stories(Tuple row) {
        return row.get("stories", Number.class).longValue();
    }

    /** What is out and rests on an instrument, to look at and not to change; the oldest first. */
    public List<PublicationEntity> outUnder(UUID instrument, int limit) {
        return session()
                .createNativeQuery(
                        """
                        select p.* from publishing_publication p
                        where p.state = 'LIVE' and p.instruments @> array[cast(:instrument as uuid)]
                        order by p.first_published_at, p.article_id limit :most
                        """,
                        PublicationEntity.class)
                .setParameter("instrument", instrument)
                .setParameter("most", limit)
                .getResultList();
    }

    /** What is out and rests on an instrument. */
    public List<PublicationEntity> restingOn(UUID instrument) {
        return live("p.instruments @> array[cast(?1 as uuid)]", instrument);
    }

    /** What is out and shows a work: the story itself, what was made from it, or a picture. */
    public List<PublicationEntity> showing(UUID work) {
        return live("p.works @> array[cast(?1 as uuid)]", work);
    }

    /** Locked in the order of their names, so that two takedowns cannot wait for each other. */
    private List<PublicationEntity> live(String condition, UUID name) {
        return session()
                .createNativeQuery(
                        "select p.* from publishing_publication p where p.state = 'LIVE' and "
                                + condition
                                + " order by p.article_id for update",
                        PublicationEntity.class)
                .setParameter(1, name)
                .getResultList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
