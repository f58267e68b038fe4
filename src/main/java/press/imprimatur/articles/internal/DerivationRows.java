package press.imprimatur.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.DerivedFrom;
import press.imprimatur.terms.Use;

/** Which articles were made from which. */
@ApplicationScoped
class DerivationRows {

    /** A line that runs in a circle, which no way here makes, ends where it meets itself. */
    private static final String LINES =
            """
            with recursive line as (
                select a.id as made, 1 as place, array[a.id] as passed, a.derived_from,
                    a.derived_change, a.derived_revision, a.derived_state,
                    a.derived_language, a.derived_byline
                from articles_article a
                where a.id = any(:articles) and a.derived_from is not null
                union all
                select l.made, l.place + 1, l.passed || a.id, a.derived_from,
                    a.derived_change, a.derived_revision, a.derived_state,
                    a.derived_language, a.derived_byline
                from line l join articles_article a on a.id = l.derived_from
                where a.derived_from is not null and not a.id = any(l.passed))
            select l.*, exists (select 1 from articles_article p where p.id = l.derived_from)
                as is_there
            from line l order by l.made, l.place
            """;

    private static final String ALL =
            """
            with recursive made as (
                select id from articles_article where derived_from = :article
                union
                select a.id from made m join articles_article a on a.derived_from = m.id)
            select id from made where id <> :article order by id
            """;

    @PersistenceContext EntityManager entities;

    List<ArticleEntity> of(ArticleId article) {
        return entities.createQuery(
                        "from Article a where a.derivation.article = :article order by a.id",
                        ArticleEntity.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    List<ArticleId> allOf(ArticleId article) {
        return session()
                .createNativeQuery(ALL, UUID.class)
                .setParameter("article", article.value())
                .getResultStream()
                .map(ArticleId::new)
                .toList();
    }

    Map<ArticleId, List<DerivedFrom>> lines(Collection<ArticleId> articles) {
        var lines = new HashMap<ArticleId, List<DerivedFrom>>();
        var passed = new HashMap<ArticleId, Set<ArticleId>>();
        for (var row : rows(articles)) {
            var made = new ArticleId(row.get("made", UUID.class));
            var from = from(row);
            var isKnown =
                    row.get("is_there", Boolean.class)
                            && passed.computeIfAbsent(made, first -> new HashSet<>(Set.of(first)))
                                    .add(from.article());
            lines.computeIfAbsent(made, first -> new ArrayList<>())
                    .add(isKnown ? from : unknown(from));
        }
        return lines;
    }

    private static DerivedFrom from(Tuple row) {
        return new DerivedFrom(
                new ArticleId(row.get("derived_from", UUID.class)),
                Use.valueOf(row.get("derived_change", String.class)),
                row.get("derived_revision", Integer.class),
                row.get("derived_state", String.class),
                row.get("derived_language", String.class),
                row.get("derived_byline", String.class));
    }

    private static DerivedFrom unknown(DerivedFrom from) {
        return new DerivedFrom(from.article(), from.change(), from.revision(), "", "", "");
    }

    private List<Tuple> rows(Collection<ArticleId> articles) {
        return session()
                .createNativeQuery(LINES, Tuple.class)
                .setParameter(
                        "articles", articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                .getResultList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
