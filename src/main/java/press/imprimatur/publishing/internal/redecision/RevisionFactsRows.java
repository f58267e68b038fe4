package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.internal.story.Lengths;
import press.imprimatur.publishing.internal.story.RevisionFacts;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.terms.Extent;

/**
 * The outlines of what is out. One that is missing, or is of another revision, is made from the
 * text and kept: so the first night is slow, and each after it only for what came out that day.
 */
@ApplicationScoped
class RevisionFactsRows {

    private static final String STORE =
            """
            insert into publishing_outline (article_id, revision, edition, version,
                outlet, language, byline, original_at, has_deck, pictures, changes,
                lengths, corrects, written)
            values (:article, :revision, :edition, :version, cast(:outlet as uuid),
                :language, :byline, cast(:originalAt as timestamptz), :hasDeck,
                :pictures, :changes, :lengths, :corrects, cast(:written as text))
            on conflict (article_id) do update
            set revision = excluded.revision, edition = excluded.edition,
                version = excluded.version, outlet = excluded.outlet,
                language = excluded.language, byline = excluded.byline,
                original_at = excluded.original_at, has_deck = excluded.has_deck,
                pictures = excluded.pictures, changes = excluded.changes,
                lengths = excluded.lengths, corrects = excluded.corrects,
                written = excluded.written
            """;

    @PersistenceContext EntityManager entities;
    @Inject ArticleDesk articles;
    @Inject Stories stories;

    Map<ArticleId, RevisionFacts> of(Collection<Shown> shown) {
        var known = stored(shown);
        for (var story : shown) {
            known.computeIfAbsent(story.article(), article -> make(story));
        }
        return known;
    }

    private RevisionFacts make(Shown story) {
        var article = articles.getRevision(story.article(), story.revision());
        var outline = RevisionFacts.of(stories.of(article, story.publishedAt()));
        store(story, outline);
        return outline;
    }

    private Map<ArticleId, RevisionFacts> stored(Collection<Shown> shown) {
        var found = new HashMap<ArticleId, RevisionFacts>();
        session()
                .createNativeQuery(
                        """
                        select o.* from publishing_outline o
                        join publishing_publication p
                          on p.article_id = o.article_id and p.revision = o.revision
                        where o.article_id = any(:articles) and o.edition = :edition
                        """,
                        Tuple.class)
                .setParameter("articles", Shown.names(shown))
                .setParameter("edition", RevisionFacts.EDITION)
                .getResultStream()
                .forEach(row -> found.put(article(row), outline(row)));
        return found;
    }

    private static ArticleId article(Tuple row) {
        return new ArticleId(row.get("article_id", UUID.class));
    }

    private static RevisionFacts outline(Tuple row) {
        return new RevisionFacts(
                row.get("version", String.class),
                Optional.ofNullable(row.get("outlet", UUID.class)),
                row.get("language", String.class),
                row.get("byline", String.class),
                Optional.ofNullable(row.get("original_at", Instant.class)),
                row.get("has_deck", Boolean.class),
                List.of(row.get("pictures", UUID[].class)),
                Arrays.stream(row.get("changes", String[].class))
                        .map(RevisionFacts.Edit::of)
                        .toList(),
                lengths(row.get("lengths", Integer[].class)),
                Set.of(row.get("corrects", String[].class)),
                Optional.ofNullable(row.get("written", String.class)));
    }

    private static Lengths lengths(Integer[] numbers) {
        var original = numbers[4];
        return new Lengths(
                new Extent(numbers[0], numbers[1], original),
                new Extent(numbers[2], numbers[3], original));
    }

    private static Integer[] numbers(Lengths lengths) {
        return new Integer[] {
            lengths.whole().words(),
            lengths.whole().paragraphs(),
            lengths.summary().words(),
            lengths.summary().paragraphs(),
            lengths.whole().wordsOfOriginal()
        };
    }

    private void store(Shown story, RevisionFacts outline) {
        session()
                .createNativeMutationQuery(STORE)
                .setParameter("article", story.article().value())
                .setParameter("revision", story.revision())
                .setParameter("edition", RevisionFacts.EDITION)
                .setParameter("version", outline.version())
                .setParameter("outlet", outline.outlet().orElse(null))
                .setParameter("language", outline.language())
                .setParameter("byline", outline.byline())
                .setParameter("originalAt", outline.originalAt().orElse(null))
                .setParameter("hasDeck", outline.hasDeck())
                .setParameter("pictures", outline.pictures().toArray(UUID[]::new))
                .setParameter("changes", changes(outline))
                .setParameter("lengths", numbers(outline.lengths()))
                .setParameter("corrects", outline.corrects().toArray(String[]::new))
                .setParameter("written", outline.written().orElse(null))
                .executeUpdate();
    }

    private static String[] changes(RevisionFacts outline) {
        return outline.changes().stream().map(RevisionFacts.Edit::toString).toArray(String[]::new);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
