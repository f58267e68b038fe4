package press.imprimatur.identity.internal.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** The chain as it is stored. */
@ApplicationScoped
class ChainRows {

    @PersistenceContext EntityManager entities;

    /** The end of the chain, and the right to add to it; empty while somebody else has that. */
    Optional<Link> takeEnd() {
        return end(" for update skip locked");
    }

    Link end() {
        return end("").orElse(Link.NONE);
    }

    private Optional<Link> end(String lock) {
        return session()
                .createNativeQuery(
                        "select position, hash from identity_audit_head" + lock, Tuple.class)
                .getResultStream()
                .findFirst()
                .map(row -> new Link(number(row, "position"), 0, "", text(row, "hash")));
    }

    /** Entries that are committed and not linked; linking them is up to the caller now. */
    List<SealedEntry> takeUnsealed(int atMost) {
        return session()
                .createNativeQuery(
                        """
                        with taken as (
                            delete from identity_audit_unsealed where number in (
                                select number from identity_audit_unsealed
                                order by number limit :most)
                            returning number)
                        select a.* from identity_audit a join taken using (number)
                        order by a.number
                        """,
                        Tuple.class)
                .setParameter("most", atMost)
                .getResultList()
                .stream()
                .map(ChainRows::entry)
                .toList();
    }

    long waiting() {
        return session()
                .createNativeQuery("select count(*) from identity_audit_unsealed", Long.class)
                .getSingleResult();
    }

    /** Adds them with their salts, all at once. */
    void add(List<SaltedLink> links, Instant now) {
        mutation(
                        """
                        insert into identity_audit_link (position, entry, words, hash, sealed_at)
                        select position, entry, words, hash, :now
                        from unnest(cast(:positions as bigint[]), cast(:entries as bigint[]),
                            cast(:words as text[]), cast(:hashes as text[]))
                            as link (position, entry, words, hash)
                        """)
                .setParameter("positions", numbers(links, Link::position))
                .setParameter("entries", numbers(links, Link::entry))
                .setParameter("words", texts(links, each -> each.link().words()))
                .setParameter("hashes", texts(links, each -> each.link().hash()))
                .setParameter("now", now)
                .executeUpdate();
        mutation(
                        """
                        insert into identity_audit_salt (entry, salt)
                        select entry, salt
                        from unnest(cast(:entries as bigint[]), cast(:salts as text[]))
                            as salted (entry, salt)
                        """)
                .setParameter("entries", numbers(links, Link::entry))
                .setParameter("salts", texts(links, SaltedLink::salt))
                .executeUpdate();
    }

    private static Long[] numbers(List<SaltedLink> links, ToLongFunction<Link> number) {
        return links.stream().map(each -> number.applyAsLong(each.link())).toArray(Long[]::new);
    }

    private static String[] texts(List<SaltedLink> links, Function<SaltedLink, String> text) {
        return links.stream().map(text).toArray(String[]::new);
    }

    void endWith(Link last) {
        mutation("update identity_audit_head set position = :position, hash = :hash")
                .setParameter("position", last.position())
                .setParameter("hash", last.hash())
                .executeUpdate();
    }

    List<StoredLink> after(long position, int atMost) {
        return session()
                .createNativeQuery(
                        """
                        select l.position, l.entry, l.words, l.hash, s.salt, a.*
                        from identity_audit_link l
                        join identity_audit a on a.number = l.entry
                        left join identity_audit_salt s on s.entry = l.entry
                        where l.position > :position
                        order by l.position
                        limit :most
                        """,
                        Tuple.class)
                .setParameter("position", position)
                .setParameter("most", atMost)
                .getResultList()
                .stream()
                .map(ChainRows::stored)
                .toList();
    }

    private static StoredLink stored(Tuple row) {
        var link =
                new Link(
                        number(row, "position"),
                        number(row, "entry"),
                        text(row, "words"),
                        text(row, "hash"));
        return new StoredLink(link, entry(row), Optional.ofNullable(text(row, "salt")));
    }

    private static SealedEntry entry(Tuple row) {
        return new SealedEntry(
                number(row, "number"),
                row.get("at", Instant.class),
                row.get("user_id", UUID.class),
                text(row, "via"),
                text(row, "verb"),
                text(row, "subject_kind"),
                text(row, "subject_id"),
                text(row, "by_name"),
                text(row, "summary"));
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Long.class);
    }

    private static String text(Tuple row, String name) {
        return row.get(name, String.class);
    }

    private MutationQuery mutation(String sql) {
        return session().createNativeMutationQuery(sql);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
