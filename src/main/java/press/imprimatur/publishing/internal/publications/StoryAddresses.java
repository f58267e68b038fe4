package press.imprimatur.publishing.internal.publications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.SlugTaken;
import press.imprimatur.publishing.internal.serving.RenditionStore;

/** Every address that a story ever had. None is ever given to another story. */
@ApplicationScoped
public class StoryAddresses {

    @PersistenceContext EntityManager entities;
    @Inject Event<AddressClaimed> claims;

    /**
     * Claims the slug for the article, or finds that it has it already.
     *
     * @throws SlugTaken if it is, or was, another story's
     */
    public void claim(String slug, ArticleId article) {
        var claimed =
                session()
                        .createNativeMutationQuery(
                                """
                                insert into publishing_address (channel, slug, article_id)
                                values (:channel, :slug, :article)
                                on conflict (channel, slug) do nothing
                                """)
                        .setParameter("channel", RenditionStore.SITE)
                        .setParameter("slug", slug)
                        .setParameter("article", article.value())
                        .executeUpdate();
        if (claimed > 0) {
            claims.fire(new AddressClaimed(slug));
        } else if (isTaken(slug, article)) {
            throw new SlugTaken(slug);
        }
    }

    /** Whether the slug is, or was, another story's. */
    public boolean isTaken(String slug, ArticleId article) {
        return owner(slug).filter(owner -> !owner.equals(article)).isPresent();
    }

    /** Whose slug it is, or was; empty if nobody ever had it. */
    public Optional<ArticleId> owner(String slug) {
        return session()
                .createNativeQuery(
                        """
                        select article_id from publishing_address
                        where channel = :channel and slug = :slug
                        """,
                        UUID.class)
                .setParameter("channel", RenditionStore.SITE)
                .setParameter("slug", slug)
                .uniqueResultOptional()
                .map(ArticleId::new);
    }

    /** All slugs that the article has, or had. */
    public List<String> of(ArticleId article) {
        return session()
                .createNativeQuery(
                        """
                        select slug from publishing_address
                        where channel = :channel and article_id = :article
                        order by slug
                        """,
                        String.class)
                .setParameter("channel", RenditionStore.SITE)
                .setParameter("article", article.value())
                .getResultList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
