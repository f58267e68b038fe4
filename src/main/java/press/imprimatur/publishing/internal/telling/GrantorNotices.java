package press.imprimatur.publishing.internal.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.Origin;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.rights.PartnerNews;
import press.imprimatur.rights.StoryNews;
import press.imprimatur.rights.StoryNews.Kind;

/**
 * Says to those whose permissions a story rests on what became of it, in the transaction in which
 * it happens.
 */
@ApplicationScoped
public class GrantorNotices {

    @Inject PartnerNews partners;
    @Inject Newsrooms newsrooms;

    /**
     * What readers have now is another than before.
     *
     * @param event the correction's own name
     * @param words what was wrong and what is right
     */
    public void corrected(
            Kind kind, UUID event, Article article, PublicationEntity out, String words) {
        tell(kind, event, article, out, out.publishedAt(), words);
    }

    /** It is gone. Why is for the desk only. */
    public void gone(Kind kind, Article article, PublicationEntity out, Instant now) {
        tell(kind, TimeOrdered.next(), article, out, now, "");
    }

    private void tell(
            Kind kind,
            UUID event,
            Article article,
            PublicationEntity out,
            Instant at,
            String words) {
        partners.happened(
                new StoryNews(
                        event,
                        article.id().work(),
                        kind,
                        out.headline(),
                        article.origin().flatMap(Origin::address),
                        newsrooms.get().address(out.path()),
                        at,
                        words));
    }
}
