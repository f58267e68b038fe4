package press.imprimatur.search.internal.entries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import press.imprimatur.search.internal.words.FoldedText;
import press.imprimatur.search.internal.words.Pairs;
import press.imprimatur.search.internal.words.PlainAddress;

/** What is entered. */
@ApplicationScoped
class EntryRows {

    private static final String PUT =
            """
            insert into search_entry (kind, id, title, body, title_words, words, addresses, states,
                                      ends_at, outlet_id, author, language, picture_id, changed_at)
            select :kind, :id, :title, :body, t.words,
                   t.words
                       || to_tsvector(cast(:dictionary as regconfig), :bodyWords)
                       || cast(:bodyPairs as tsvector),
                   :addresses, :states, cast(:endsAt as timestamptz), cast(:outlet as uuid),
                   :author, :language, cast(:picture as uuid), :changedAt
            from (select to_tsvector(cast(:dictionary as regconfig), :titleWords)
                             || cast(:titlePairs as tsvector) as words) t
            on conflict (id, kind) do update
            set title = excluded.title, body = excluded.body, title_words = excluded.title_words,
                words = excluded.words, addresses = excluded.addresses, states = excluded.states,
                ends_at = excluded.ends_at, outlet_id = excluded.outlet_id,
                author = excluded.author, language = excluded.language,
                picture_id = excluded.picture_id, changed_at = excluded.changed_at
            """;

    @PersistenceContext EntityManager entities;

    /** Whoever else enters the same thing waits until this transaction is over. */
    void lock(Thing thing) {
        session()
                .createNativeQuery(
                        """
                        select cast(pg_advisory_xact_lock(hashtextextended(:thing, 0)) as text)
                        """,
                        String.class)
                .setParameter("thing", "search " + thing.kind() + " " + thing.id())
                .getSingleResult();
    }

    void put(Thing thing, Entry entry) {
        var title = FoldedText.of(entry.title());
        var body = FoldedText.of(EntryTexts.lines(entry.author(), entry.body()));
        var put = facets(session().createNativeMutationQuery(PUT), entry);
        put.setParameter("kind", thing.kind().name())
                .setParameter("id", thing.id())
                .setParameter("title", entry.title())
                .setParameter("body", entry.body())
                .setParameter("dictionary", entry.dictionary())
                .setParameter("titleWords", title.words())
                .setParameter("titlePairs", Pairs.vector(title.runs()))
                .setParameter("bodyWords", body.words())
                .setParameter("bodyPairs", Pairs.vector(body.runs()))
                .executeUpdate();
        know(entry);
    }

    private static MutationQuery facets(MutationQuery put, Entry entry) {
        return put.setParameter("addresses", addresses(entry))
                .setParameter(
                        "states", entry.states().stream().map(Enum::name).toArray(String[]::new))
                .setParameter("endsAt", entry.endsAt().map(Object::toString).orElse(null))
                .setParameter("outlet", entry.outletName())
                .setParameter("author", entry.author())
                .setParameter("language", entry.language())
                .setParameter("picture", entry.pictureName())
                .setParameter("changedAt", entry.changedAt());
    }

    private static String[] addresses(Entry entry) {
        return entry.addresses().stream()
                .flatMap(address -> PlainAddress.of(address).stream())
                .distinct()
                .toArray(String[]::new);
    }

    /** From now on a question is put in its dictionary too. */
    private void know(Entry entry) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into search_language (language, dictionary)
                        values (:language, :dictionary) on conflict do nothing
                        """)
                .setParameter("language", entry.language())
                .setParameter("dictionary", entry.dictionary())
                .executeUpdate();
    }

    void remove(Thing thing) {
        session()
                .createNativeMutationQuery(
                        "delete from search_entry where id = :id and kind = :kind")
                .setParameter("id", thing.id())
                .setParameter("kind", thing.kind().name())
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
