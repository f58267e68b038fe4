package press.imprimatur.conversation.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.conversation.Comment;
import press.imprimatur.conversation.CommentId;
import press.imprimatur.conversation.ThreadId;

@ApplicationScoped
class ThreadRows {

    @PersistenceContext EntityManager entities;

    void add(CommentThreadEntity thread) {
        entities.persist(thread);
    }

    void add(CommentEntity comment) {
        entities.persist(comment);
    }

    Optional<CommentThreadEntity> find(ThreadId id) {
        return Optional.ofNullable(entities.find(CommentThreadEntity.class, id.value()));
    }

    /** Two who answer at once do so one after the other: nobody's words are refused for that. */
    Optional<CommentThreadEntity> lock(ThreadId id) {
        return Optional.ofNullable(
                entities.find(
                        CommentThreadEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<CommentEntity> find(CommentId id) {
        return Optional.ofNullable(entities.find(CommentEntity.class, id.value()));
    }

    /** As it is now that nobody else changes its thread. */
    void refresh(CommentEntity comment) {
        entities.refresh(comment);
    }

    /**
     * Takes out of a thread what nobody answered any more: its last comments, as far as they are
     * deleted, and the thread itself if nothing else is left.
     */
    void trim(CommentThreadEntity thread) {
        var said =
                entities.createQuery(
                                "from Comment c where c.thread = :thread order by c.id desc",
                                CommentEntity.class)
                        .setParameter("thread", thread.id())
                        .getResultList();
        var over = said.stream().takeWhile(CommentEntity::isDeleted).toList();
        over.forEach(entities::remove);
        if (over.size() == said.size()) {
            // The comments go first: the database knows whose they are, Hibernate does not.
            entities.flush();
            entities.remove(thread);
        }
    }

    List<CommentThreadEntity> before(ArticleId article, UUID end, int limit) {
        return entities.createQuery(
                        """
                        from CommentThread t where t.article = :article and t.id < :end
                        order by t.id desc
                        """,
                        CommentThreadEntity.class)
                .setParameter("article", article.value())
                .setParameter("end", end)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The comments of these threads, each thread's first first. */
    Map<UUID, List<Comment>> comments(List<CommentThreadEntity> threads) {
        return entities.createQuery(
                        "from Comment c where c.thread in :threads order by c.id",
                        CommentEntity.class)
                .setParameter("threads", threads.stream().map(CommentThreadEntity::id).toList())
                .getResultStream()
                .collect(
                        groupingBy(
                                CommentEntity::thread, mapping(CommentEntity::comment, toList())));
    }
}
