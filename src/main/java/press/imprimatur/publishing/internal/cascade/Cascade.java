package press.imprimatur.publishing.internal.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.jobs.JobQueue;
import press.imprimatur.jobs.JobTable;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.publishing.Surface;
import press.imprimatur.publishing.TakedownCause;
import press.imprimatur.publishing.TakedownState;
import press.imprimatur.terms.Channel.Recall;

/**
 * What must come down, thing by thing. It is foreseen when a story comes out, and foreseen anew
 * whenever its rights change; when its time has come a worker takes it and settles it.
 */
@ApplicationScoped
public class Cascade {

    @Produces
    static final JobTable TAKEDOWNS =
            new JobTable(
                    "publishing_takedown", "id", "state = 'WAITING'", "publishing.work.takedowns");

    @PersistenceContext EntityManager entities;
    @Inject JobQueue queue;
    @Inject Event<JobDue> due;

    /** From now on the clock ends these, and nothing else that had been foreseen. */
    public void foresee(ArticleId article, List<Descent> descents, Instant now) {
        forgetForeseen(article, now);
        descents.forEach(each -> add(article, each, TakedownCause.TIME, TakedownState.WAITING));
        tell(descents);
    }

    /** These are down from this transaction on; copies of others are still to be asked for. */
    public void takenDown(
            ArticleId article, TakedownCause cause, List<Descent> descents, Instant now) {
        forgetForeseen(article, now);
        for (var descent : descents) {
            var isOurs = descent.recall() == Recall.OURS;
            add(article, descent, cause, isOurs ? TakedownState.DONE : TakedownState.WAITING);
        }
        tell(descents);
    }

    private void forgetForeseen(ArticleId article, Instant now) {
        session()
                .createNativeMutationQuery(
                        """
                        delete from publishing_takedown
                        where article_id = :article and state = 'WAITING' and due_at > :now
                        """)
                .setParameter("article", article.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    private void tell(List<Descent> descents) {
        descents.stream()
                .map(Descent::dueAt)
                .min(Instant::compareTo)
                .ifPresent(first -> due.fire(new JobDue(first)));
    }

    private void add(ArticleId article, Descent descent, TakedownCause cause, TakedownState state) {
        var isDone = state == TakedownState.DONE;
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_takedown (id, article_id, surface, place, recall,
                            cause, due_at, state, attempts, next_attempt_at, settled_at, receipt,
                            failure)
                        values (:id, :article, :surface, :place, :recall,
                            :cause, :due, :state, :attempts, :due, cast(:settled as timestamptz),
                            :receipt, '')
                        on conflict on constraint uk_publishing_takedown do nothing
                        """)
                .setParameter("id", TimeOrdered.next())
                .setParameter("article", article.value())
                .setParameter("surface", descent.surface().name())
                .setParameter("place", descent.place())
                .setParameter("recall", descent.recall().name())
                .setParameter("cause", cause.name())
                .setParameter("due", descent.dueAt())
                .setParameter("state", state.name())
                .setParameter("attempts", isDone ? 1 : 0)
                .setParameter("settled", isDone ? descent.dueAt() : null)
                .setParameter("receipt", isDone ? "replaced when it was taken down" : "")
                .executeUpdate();
    }

    public Optional<Instant> nextDue() {
        return queue.nextDue(TAKEDOWNS);
    }

    /** Takes the first that is due and that no other node has taken. */
    public Optional<Taken> take(Instant now) {
        return queue.take(TAKEDOWNS, now).map(this::taken);
    }

    private Taken taken(UUID id) {
        return session()
                .createNativeQuery(
                        """
                        select id, article_id, surface, place, recall, due_at
                        from publishing_takedown where id = :id
                        """,
                        Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(Cascade::taken)
                .findFirst()
                .orElseThrow();
    }

    /** Locks it, if it still waits and nobody else does it. */
    public boolean lock(Taken taken) {
        return !session()
                .createNativeQuery(
                        """
                        select 1 from publishing_takedown
                        where id = :id and state = 'WAITING' for update skip locked
                        """,
                        Integer.class)
                .setParameter("id", taken.id())
                .getResultList()
                .isEmpty();
    }

    /** It is what the state says, and that is what proves it. */
    public void settle(Taken taken, TakedownState state, String receipt, Instant now) {
        session()
                .createNativeMutationQuery(
                        """
                        update publishing_takedown
                        set state = :state, settled_at = :now, receipt = :receipt, failure = ''
                        where id = :id
                        """)
                .setParameter("id", taken.id())
                .setParameter("state", state.name())
                .setParameter("receipt", receipt)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** It need not come down any more. */
    public void drop(Taken taken) {
        session()
                .createNativeMutationQuery("delete from publishing_takedown where id = :id")
                .setParameter("id", taken.id())
                .executeUpdate();
    }

    /** It did not work; it is tried again. */
    public void failed(Taken taken, String why) {
        session()
                .createNativeMutationQuery(
                        "update publishing_takedown set failure = :why where id = :id")
                .setParameter("id", taken.id())
                .setParameter("why", why)
                .executeUpdate();
    }

    private static Taken taken(Tuple row) {
        return new Taken(
                row.get("id", UUID.class),
                new ArticleId(row.get("article_id", UUID.class)),
                new Descent(
                        Surface.valueOf(row.get("surface", String.class)),
                        row.get("place", String.class),
                        Recall.valueOf(row.get("recall", String.class)),
                        row.get("due_at", Instant.class)));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
