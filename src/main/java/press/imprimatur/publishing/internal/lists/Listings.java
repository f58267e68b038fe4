package press.imprimatur.publishing.internal.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.Tags;
import press.imprimatur.publishing.internal.proof.Step;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.rendering.BylinePart;
import press.imprimatur.publishing.internal.rendering.ListLink;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.story.Story;

/** Writes down in which lists a story is, and what they say of it beside its words. */
@ApplicationScoped
public class Listings {

    @PersistenceContext EntityManager entities;
    @Inject ListPictures pictures;

    /**
     * Files it, as it is shown.
     *
     * @param steps what readers get of it, and until when; none if it is not shown
     */
    public void file(PublicationEntity publication, Story story, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        publication.tellSearchEngines(steps.get(0).proof().isIndexed());
        publication.picture(pictures.of(steps));
        write(publication.article(), publication.told().date().at(), links(story), site(story));
    }

    private static Collection<ListLink> links(Story story) {
        var byPlace = new LinkedHashMap<String, ListLink>();
        var text = story.article().text();
        Stream.of(
                        Tags.of(text.details().tags()).names().stream().map(ListLink::tag),
                        BylinePart.of(text.byline()).stream().map(BylinePart::link),
                        story.outlet().map(outlet -> ListLink.outlet(outlet.name())).stream())
                .flatMap(links -> links)
                .flatMap(Optional::stream)
                .forEach(link -> byPlace.putIfAbsent(link.place(), link));
        return byPlace.values();
    }

    private static String site(Story story) {
        return story.outlet()
                .map(outlet -> outlet.details().domain())
                .filter(domain -> !domain.isEmpty())
                .map(domain -> "https://" + domain + "/")
                .orElse("");
    }

    /** In one statement: what is there already stays. */
    private void write(ArticleId article, Instant at, Collection<ListLink> links, String site) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery(
                        """
                        with given as (
                            select place, name
                            from unnest(cast(:places as text[]), cast(:names as text[]))
                                 as link (place, name)),
                        gone as (
                            delete from publishing_listing
                            where article_id = :article
                              and not (place = any (cast(:places as text[])) and dated_at = :at))
                        insert into publishing_listing (place, dated_at, article_id, name, site)
                        select place, cast(:at as timestamptz), :article, name,
                               case when starts_with(place, :outlets) then :site else '' end
                        from given
                        on conflict (place, dated_at, article_id) do update
                        set name = excluded.name, site = excluded.site
                        where (publishing_listing.name, publishing_listing.site)
                              is distinct from (excluded.name, excluded.site)
                        """)
                .setParameter("article", article.value())
                .setParameter("at", at)
                .setParameter("site", site)
                .setParameter("outlets", RenditionStore.OUTLETS)
                .setParameter("places", links.stream().map(ListLink::place).toArray(String[]::new))
                .setParameter("names", links.stream().map(ListLink::name).toArray(String[]::new))
                .executeUpdate();
    }

    /**
     * A place where stories are listed.
     *
     * @param name as the newest story there spells it
     * @param site where more is to be found; empty if nobody knows
     */
    record Place(String name, String site) {}

    /** Empty if nothing ever was listed there. */
    Optional<Place> find(String place) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select name, site from publishing_listing where place = :place
                        order by dated_at desc, article_id desc limit 1
                        """,
                        Tuple.class)
                .setParameter("place", place)
                .uniqueResultOptional()
                .map(row ->
                        new Place(row.get("name", String.class), row.get("site", String.class)));
    }
}
