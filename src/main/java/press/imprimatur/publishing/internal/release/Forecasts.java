package press.imprimatur.publishing.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Caller;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.publishing.Obstacle;
import press.imprimatur.publishing.Readiness;
import press.imprimatur.publishing.internal.feed.FeedEntries;
import press.imprimatur.publishing.internal.feed.FeedForm;
import press.imprimatur.publishing.internal.feed.FeedForms;
import press.imprimatur.publishing.internal.proof.Proofs;
import press.imprimatur.publishing.internal.proof.StoryInquiry;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.publications.StoryAddresses;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Sites;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.Decisions;
import press.imprimatur.terms.Decision;

/**
 * Says what would come of publishing, without publishing or reserving anything: by the same proof,
 * so that what is green comes out.
 */
@ApplicationScoped
public class Forecasts {

    @Inject Decisions decisions;
    @Inject Proofs proofs;
    @Inject FeedForms feedForms;
    @Inject FeedEntries feedEntries;
    @Inject Stories stories;
    @Inject Publications publications;
    @Inject StoryAddresses addresses;
    @Inject Sites sites;

    /** Whether the page may come out as it stands; what is out already is asked about again. */
    public PageForecast page(Article article, Instant now) {
        var publication = publications.find(article.id());
        var first = publication.flatMap(PublicationEntity::firstPublishedAt);
        var path = RenditionStore.STORIES + article.text().slug();
        var facts = new PublicFacts(sites.get(), path, first.orElse(now), now);
        var story = stories.of(article);
        var ask = ReleaseGate.toPublish(facts, first, now);
        var question = ask.about(story);
        var inquiry = StoryInquiry.by(decisions.onRecord(question));
        var attempt = proofs.attemptToBringOut(story, ask, inquiry);
        return new PageForecast(
                story, facts, question, inquiry, attempt, obstacles(story, publication));
    }

    Readiness readiness(Article article, Caller caller, Instant now) {
        var page = page(article, now);
        return new Readiness(
                page.decision(),
                feed(page, FeedForm.FULL, now),
                feed(page, FeedForm.SUMMARY, now),
                page.story().lengths().whole(),
                page.obstacles(),
                SignaturePolicy.judge(article, caller, page.decision()).isEmpty());
    }

    private Decision feed(PageForecast page, FeedForm form, Instant now) {
        var carried = feedEntries.forms(page.story().article().id(), now).contains(form);
        return feedForms
                .attempt(page.story(), page.facts(), form, carried, page.inquiry(), now)
                .decision();
    }

    private List<Obstacle> obstacles(Story story, Optional<PublicationEntity> publication) {
        var article = story.article();
        var found = new ArrayList<Obstacle>();
        var elders = story.madeFrom().stream().map(WorkId::value).map(ArticleId::new).toList();
        publications.findAll(elders).stream()
                .filter(PublicationEntity::isKilled)
                .map(elder -> new Obstacle(Obstacle.Kind.KILLED, elder.headline()))
                .forEach(found::add);
        if (publication.filter(PublicationEntity::isKilled).isPresent()) {
            found.add(new Obstacle(Obstacle.Kind.KILLED, article.text().headline()));
        }
        var slug = article.text().slug();
        if (addresses.isTaken(slug, article.id())) {
            found.add(new Obstacle(Obstacle.Kind.ADDRESS_TAKEN, slug));
        }
        return found;
    }
}
