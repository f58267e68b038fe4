package press.imprimatur.publishing.internal.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.internal.publications.ListScope;
import press.imprimatur.publishing.internal.serving.RenditionStore;

/** What the feed says of each story. */
@ApplicationScoped
public class FeedEntries {

    @PersistenceContext EntityManager entities;

    /** Replaces what the feed says of a story; nothing, if there are no entries. */
    public void replace(ArticleId article, List<FeedEntry> entries) {
        session()
                .createNativeMutationQuery(
                        "delete from publishing_feed_entry where article_id = :article")
                .setParameter("article", article.value())
                .executeUpdate();
        if (!entries.isEmpty()) {
            add(article, entries);
        }
    }

    private void add(ArticleId article, List<FeedEntry> entries) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_feed_entry
                            (article_id, form, item, valid_until, gist)
                        select :article, form, item, valid_until, gist
                        from unnest(cast(:forms as text[]), cast(:items as text[]),
                            cast(:ends as timestamptz[]), cast(:gists as text[]))
                            as entry (form, item, valid_until, gist)
                        """)
                .setParameter("article", article.value())
                .setParameter("forms", texts(entries, entry -> entry.form().name()))
                .setParameter("items", texts(entries, FeedEntry::item))
                .setParameter(
                        "ends",
                        texts(
                                entries,
                                entry -> entry.validUntil().map(Instant::toString).orElse(null)))
                .setParameter("gists", texts(entries, FeedEntry::gist))
                .executeUpdate();
    }

    private static String[] texts(List<FeedEntry> entries, Function<FeedEntry, String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }

    /** In which forms a story may be in the feed at an instant, the fullest first. */
    public List<FeedForm> forms(ArticleId article, Instant now) {
        return session()
                .createNativeQuery(
                        """
                        select form from publishing_feed_entry
                        where article_id = :article
                          and (valid_until is null or valid_until > :now)
                        order by form
                        """,
                        String.class)
                .setParameter("article", article.value())
                .setParameter("now", now)
                .getResultStream()
                .map(FeedForm::valueOf)
                .toList();
    }

    /** Drops the forms of a story whose time is over. */
    public void dropEnded(ArticleId article, Instant now) {
        session()
                .createNativeMutationQuery(
                        """
                        delete from publishing_feed_entry
                        where article_id = :article and valid_until <= :now
                        """)
                .setParameter("article", article.value())
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * What the feed of a list says at an instant: of each of the newest stories that are out the
     * fullest form that is still valid.
     */
    public List<FeedEntry> newestAt(ListScope scope, Instant now, int limit) {
        return newestAt(scope, List.of(FeedForm.values()), now, limit);
    }

    /** The same, in these forms only; a story that has none of them now is left out. */
    public List<FeedEntry> newestAt(ListScope scope, List<FeedForm> forms, Instant now, int limit) {
        var question =
                session()
                        .createNativeQuery(
                                """
                                select e.form, e.item, e.valid_until, e.gist
                                from publishing_publication p %1$s
                                join lateral (
                                    select form, item, valid_until, gist
                                    from publishing_feed_entry
                                    where article_id = p.article_id
                                      and (valid_until is null or valid_until > :now)
                                      and form = any (cast(:forms as text[]))
                                    order by form
                                    limit 1) e on true
                                where p.channel = :channel and p.state = 'LIVE' %2$s
                                order by %3$s.dated_at desc, %3$s.article_id desc
                                limit :most
                                """
                                        .formatted(
                                                scope.joined(), scope.condition(), scope.alias()),
                                Tuple.class)
                        .setParameter("now", now)
                        .setParameter(
                                "forms", forms.stream().map(FeedForm::name).toArray(String[]::new))
                        .setParameter("channel", RenditionStore.SITE)
                        .setParameter("most", limit);
        scope.parameters().forEach(question::setParameter);
        return question.getResultStream().map(FeedEntries::entry).toList();
    }

    private static FeedEntry entry(Tuple row) {
        return new FeedEntry(
                FeedForm.valueOf(row.get("form", String.class)),
                row.get("item", String.class),
                Optional.ofNullable(row.get("valid_until", Instant.class)),
                row.get("gist", String.class));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
