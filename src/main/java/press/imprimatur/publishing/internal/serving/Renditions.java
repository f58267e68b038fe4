package press.imprimatur.publishing.internal.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;
import press.imprimatur.nodes.ChangeBroadcast;

/** What readers get, path by path. */
@ApplicationScoped
public class Renditions {

    @PersistenceContext EntityManager entities;
    @Inject CopyRows copies;
    @Inject Event<RenditionsChanged> changed;
    @Inject ChangeBroadcast telling;

    public Optional<Rendition> find(String path) {
        return session()
                .doReturningWork(
                        connection -> RenditionRows.find(connection, RenditionStore.SITE, path));
    }

    /** Stores what a path gives from now on, and tells the caches once that is committed. */
    public void put(String path, Rendition rendition) {
        store(path, rendition);
        var told = new TreeSet<>(Set.of(path));
        if (path.startsWith(RenditionStore.MEDIA)) {
            told.addAll(copies.keep(path, rendition));
        }
        tell(told);
    }

    /**
     * All pages have other furniture from now on, and lists are otherwise arranged or called.
     *
     * @param ofSections as {@link #markListsStale} has them
     */
    public void siteChanged(Collection<String> ofSections) {
        tell(Set.of(RenditionStore.FURNITURE));
        markListsStale(ofSections);
    }

    private void tell(Set<String> paths) {
        changed.fire(new RenditionsChanged(paths));
        telling.tell(RenditionsChanged.TOPIC, paths);
    }

    /**
     * Makes whoever changes what a list shows wait until it is stored, and waits for those who are
     * about to commit: otherwise a list that was read before a change, and is stored after it,
     * would unsay that it is stale.
     */
    public void lockList(String path) {
        markStale(Set.of(path));
    }

    /**
     * Stores without telling: for a list that serving itself has asked for.
     *
     * @return the same as it is stored
     */
    public Rendition store(String path, Rendition rendition) {
        var version =
                session()
                        .createNativeQuery(
                                """
                                insert into publishing_rendition
                                    (channel, path, version, stale, own_only)
                                values (:channel, :path, 1, false, :ownOnly)
                                on conflict (channel, path) do update
                                set version = publishing_rendition.version + 1, stale = false,
                                    own_only = excluded.own_only
                                returning version
                                """,
                                Long.class)
                        .setParameter("channel", RenditionStore.SITE)
                        .setParameter("path", path)
                        .setParameter("ownOnly", rendition.ownOnly())
                        .getSingleResult();
        session()
                .createNativeMutationQuery(
                        "delete from publishing_answer where channel = :channel and path = :path")
                .setParameter("channel", RenditionStore.SITE)
                .setParameter("path", path)
                .executeUpdate();
        for (var position = 0; position < rendition.answers().size(); position++) {
            add(path, position, rendition.answers().get(position));
        }
        return rendition.storedAs(version);
    }

    private void add(String path, int position, PublicResponse answer) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_answer (channel, path, position, status, media_type,
                            content, gzip, etag, outside_hosts, location, last_modified, valid_until)
                        values (:channel, :path, :position, :status, :mediaType,
                            :content, :gzip, :etag, :outsideHosts, :location, :lastModified,
                            cast(:validUntil as timestamptz))
                        """)
                .setParameter("channel", RenditionStore.SITE)
                .setParameter("path", path)
                .setParameter("position", position)
                .setParameter("status", answer.status())
                .setParameter("mediaType", answer.mediaType())
                .setParameter("content", answer.plain())
                .setParameter("gzip", answer.gzip())
                .setParameter("etag", answer.etag())
                .setParameter("outsideHosts", answer.outsideHosts().toArray(String[]::new))
                .setParameter("location", answer.location().orElse(""))
                .setParameter("lastModified", answer.lastModified())
                .setParameter("validUntil", answer.validUntil().orElse(null))
                .executeUpdate();
    }

    /**
     * The lists say something else from now on; the next reader has them rendered again.
     *
     * @param ofSections which others than those that are always there
     */
    public void markListsStale(Collection<String> ofSections) {
        var lists = new TreeSet<>(RenditionStore.lists());
        lists.addAll(ofSections);
        markStale(lists);
        tell(lists);
    }

    private void markStale(Set<String> paths) {
        // Always in the same order, so that two who mark them never wait for each other.
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_rendition (channel, path, version, stale)
                        select :channel, path, 1, true
                        from unnest(cast(:paths as text[])) with ordinality as list (path, position)
                        order by position
                        on conflict (channel, path) do update
                        set version = publishing_rendition.version + 1, stale = true
                        """)
                .setParameter("channel", RenditionStore.SITE)
                .setParameter("paths", new TreeSet<>(paths).toArray(String[]::new))
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
