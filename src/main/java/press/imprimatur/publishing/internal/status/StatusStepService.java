package press.imprimatur.publishing.internal.status;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.rights.Act;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.DueStatus;
import press.imprimatur.rights.Question;
import press.imprimatur.rights.RightsStatuses;
import press.imprimatur.rights.Use;

/** Asks what the rights say of an article, for lists. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class StatusStepService {

    @Inject RightsStatuses statuses;
    @Inject Decisions decisions;
    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Publications publications;
    @Inject Newsrooms newsrooms;

    /** The next that is due, unless other nodes are at it; it is only named here. */
    @Allows
    public Optional<DueStatus> due(Instant now) {
        return statuses.findDue(Use.WEB_FULL, now);
    }

    /** Decides on one. Two nodes that do the same find the same. */
    @Allows
    public void decide(DueStatus due, Instant now) {
        var question = question(articles.get(new ArticleId(due.work().value())), now);
        statuses.keep(due, question, decisions.decide(question));
    }

    /** What is out is asked whether it may be kept, all else whether it may come out. */
    private Question question(Article article, Instant now) {
        var out = publications.find(article.id()).filter(found -> found.isShownAt(now));
        var first = out.flatMap(PublicationEntity::firstPublishedAt);
        var path = RenditionStore.STORIES + article.text().slug();
        var facts = new PublicFacts(newsrooms.get(), path, first.orElse(now), now);
        var act = out.isPresent() ? Act.KEEP : Act.PUBLISH;
        return new Ask(act, Use.WEB_FULL, now, first, facts).about(stories.of(article));
    }

    @Allows
    public void postpone(DueStatus due, Instant until) {
        statuses.postpone(due, Use.WEB_FULL, until);
    }

    @Allows
    public Optional<Instant> nextDue() {
        return newsrooms.find().flatMap(isSetUp -> statuses.nextDue(Use.WEB_FULL));
    }
}
