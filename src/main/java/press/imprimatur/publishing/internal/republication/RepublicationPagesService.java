package press.imprimatur.publishing.internal.republication;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.publishing.internal.formats.FeedItemText;
import press.imprimatur.publishing.internal.proof.Proof;
import press.imprimatur.publishing.internal.proof.RepublicationProofs;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.publications.StoryAddresses;
import press.imprimatur.publishing.internal.rendering.Masthead;
import press.imprimatur.publishing.internal.rendering.Pages;
import press.imprimatur.publishing.internal.rendering.RepublicationView;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.serving.RepublicationSource;
import press.imprimatur.publishing.internal.site.SiteRow;
import press.imprimatur.publishing.internal.story.Sites;
import press.imprimatur.publishing.internal.story.Stories;

/**
 * Makes what others take a story of ours by, when somebody asks for it: so what they get is what
 * may be had at this instant, and there is nothing to take down.
 */
@Stateless
@Allows
public class RepublicationPagesService implements RepublicationSource {

    /** Strangers ask, and nobody at the desk: the rights are asked by us. */
    private static final Caller US = Caller.system("republication");

    @Inject StoryAddresses addresses;
    @Inject RepublicationProofs proofs;
    @Inject Publications publications;
    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Sites sites;
    @Inject SiteRow site;
    @Inject Pages pages;
    @Inject ReadingsCounted counted;
    @Inject CurrentCaller callers;
    @Inject Event<JobDue> waits;
    @Inject Clock clock;

    @Override
    @Allows(thePublic = true)
    public Optional<String> page(String slug) {
        var terms = site.arrangement().republish();
        return terms.isEmpty()
                ? Optional.empty()
                : callers.runAs(US, () -> made(slug, terms, clock.instant()));
    }

    private Optional<String> made(String slug, String terms, Instant now) {
        return addresses
                .owner(slug)
                .flatMap(publications::find)
                .filter(publication -> publication.isLive() && publication.isShownAt(now))
                .flatMap(publication -> made(publication, terms, now));
    }

    private Optional<String> made(PublicationEntity publication, String terms, Instant now) {
        var facts = publication.facts(sites.get());
        var article = articles.getRevision(publication.article(), publication.revision());
        var masthead = Masthead.of(facts.newsroom());
        var pixel = RenditionStore.REPUBLISHED + publication.article() + ".gif";
        return proofs.of(stories.of(article, facts.publishedAt()), facts, now)
                .map(Proof::text)
                .map(FeedItemText::read)
                .map(item ->
                        new RepublicationView(
                                masthead,
                                publication.path(),
                                item,
                                terms,
                                masthead.absolute(pixel)))
                .map(pages::republication);
    }

    @Override
    @Allows(thePublic = true)
    public void seen(UUID story, String host) {
        counted.add(new Reading(story, host)).map(JobDue::new).ifPresent(waits::fire);
    }
}
