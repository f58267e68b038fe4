package press.imprimatur.publishing.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.story.Stories;

/** Takes down, in the caller's transaction, what nobody at the desk took down by hand. */
@ApplicationScoped
public class Removal {

    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Display display;
    @Inject Newsrooms newsrooms;
    @Inject Publications publications;
    @Inject AuditTrail audit;
    @Inject Clock clock;

    /**
     * @param why for the audit trail
     */
    public void withdraw(PublicationEntity publication, String why) {
        var article = articles.getRevision(publication.article(), publication.revision());
        publication.withdraw();
        display.remove(publication, stories.of(article), newsrooms.get(), clock.instant());
        audit.record(AuditedAct.of("article.withdrawn", "article", publication.article(), why));
        publications.flush();
    }
}
