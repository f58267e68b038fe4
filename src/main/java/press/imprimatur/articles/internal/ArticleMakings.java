package press.imprimatur.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.Making;
import press.imprimatur.rights.Making.How;
import press.imprimatur.rights.Making.Stroke;
import press.imprimatur.rights.Makings;
import press.imprimatur.terms.Authorship.Doubt;
import press.imprimatur.terms.Authorship.Kind;
import press.imprimatur.terms.MadeVersion;

/**
 * Tells how stories of our own were written: every text that one has had, up to the one asked for.
 */
@ApplicationScoped
public class ArticleMakings implements Makings {

    @PersistenceContext EntityManager entities;

    @Override
    public Map<MadeVersion, Making> of(Collection<MadeVersion> works) {
        var stories = works.stream().filter(each -> !each.version().isEmpty()).toList();
        if (stories.isEmpty()) {
            return Map.of();
        }
        var strokes = new HashMap<MadeVersion, List<Stroke>>();
        for (var row : rows(stories)) {
            var work = new WorkId(row.get("work", UUID.class));
            var made = new MadeVersion(work, row.get("state", String.class));
            strokes.computeIfAbsent(made, each -> new ArrayList<>()).add(stroke(row));
        }
        var makings = new HashMap<MadeVersion, Making>();
        strokes.forEach((made, all) -> makings.put(made, new Making(all)));
        return makings;
    }

    private static Stroke stroke(Tuple row) {
        var made = row.get("made", String.class);
        var nearTo = row.get("near_to", String.class);
        return new Stroke(
                Optional.of(new UserId(row.get("saved_by", UUID.class))),
                row.get("saved_by_name", String.class),
                row.get("byline", String.class),
                row.get("saved_at", Instant.class),
                made == null ? How.UNSEEN : How.valueOf(made),
                nearTo == null ? List.of() : List.of(new Doubt(Kind.NEAR_ORIGINAL, nearTo)));
    }

    /**
     * A text that was taken back and came again counts as the last time it stood there. Whoever
     * signed what an article was made from is asked about there.
     */
    private List<Tuple> rows(List<MadeVersion> stories) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select asked.work, asked.state, r.saved_by, r.saved_by_name, r.saved_at,
                               case when r.byline = a.derived_byline then '' else r.byline end
                                   as byline, r.made, r.near_to
                        from unnest(cast(:works as uuid[]), cast(:states as text[]))
                             as asked (work, state)
                        join articles_article a on a.id = asked.work and a.kind = 'OWN'
                        join articles_revision r on r.article_id = asked.work
                        where r.number <= (
                            select max(v.number) from articles_revision v
                            where v.article_id = asked.work and v.state_sha256 = asked.state)
                        order by asked.work, asked.state, r.number
                        """,
                        Tuple.class)
                .setParameter(
                        "works",
                        stories.stream().map(each -> each.work().value()).toArray(UUID[]::new))
                .setParameter(
                        "states", stories.stream().map(MadeVersion::version).toArray(String[]::new))
                .getResultList();
    }
}
