package press.imprimatur.publishing.internal.served;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.AsServed.State;
import press.imprimatur.publishing.NotPublished;
import press.imprimatur.publishing.internal.proof.ServedProofs;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.release.Removal;
import press.imprimatur.publishing.internal.served.ReadersBrowser.Got;
import press.imprimatur.publishing.internal.story.Sites;
import press.imprimatur.publishing.internal.story.Stories;

/** What is read of the database before and after readers' page is asked for. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class ServedStepService {

    private static final Duration FRESH = Duration.ofDays(30);
    private static final Duration WHILE_FRESH = Duration.ofDays(1);
    private static final Duration LATER = Duration.ofDays(7);
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject ServedRows rows;
    @Inject ServedSettings settings;
    @Inject ServedProofs proofs;
    @Inject Publications publications;
    @Inject Removal removal;
    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Sites sites;
    @Inject Newsrooms newsrooms;
    @Inject @Recorded Sentences sentences;

    /**
     * Where a story is read.
     *
     * @param version of its publication: if it is another afterwards, what was read is too old
     */
    public record Addresses(String page, String feed, Instant version) {}

    @Allows
    public Addresses addresses(ArticleId article) {
        var publication = found(article);
        var site = newsrooms.get().publicAddress().toString();
        return new Addresses(
                settings.address(publication.path(), site),
                settings.address(ServedFeed.PATH, site),
                publication.publishedAt());
    }

    @Allows
    public void judge(ArticleId article, Addresses addresses, Got page, Got feed, Instant now) {
        var publication = found(article);
        if (!publication.publishedAt().equals(addresses.version())) {
            rows.plan(article, now.plus(SOON));
            return;
        }
        var isOut = publication.isLive() && publication.isShownAt(now);
        var findings = isOut ? ofShown(publication, page, feed, now) : ofGone(article, page, feed);
        var state = findings.isEmpty() ? State.RIGHT : State.WRONG;
        rows.found(
                article, state, findings, now, isOut ? next(publication, now) : Optional.empty());
        if (isOut && state == State.WRONG && settings.withdraws() && isPartners(publication)) {
            removal.withdraw(publication, sentences.say("publishing.served.withdrawn"));
        }
    }

    private List<String> ofShown(PublicationEntity publication, Got page, Got feed, Instant now) {
        if (page.status() != 200) {
            return List.of(sentences.say("publishing.served.status", page.status()));
        }
        var article = articles.getRevision(publication.article(), publication.revision());
        var story = stories.of(article, publication.publishedAt());
        var facts = publication.facts(sites.get());
        var findings = new ArrayList<>(proofs.ofPage(story, facts, page.body(), now));
        ServedFeed.itemOf(publication.article(), feed.text())
                .map(html -> proofs.ofFeed(story, facts, html, now))
                .stream()
                .flatMap(List::stream)
                .map(finding -> sentences.say("publishing.served.inFeed", finding))
                .forEach(findings::add);
        return findings;
    }

    private List<String> ofGone(ArticleId article, Got page, Got feed) {
        var findings = new ArrayList<String>();
        if (page.status() == 200) {
            findings.add(sentences.say("publishing.served.stillThere"));
        }
        if (ServedFeed.itemOf(article, feed.text()).isPresent()) {
            findings.add(sentences.say("publishing.served.stillInFeed"));
        }
        return findings;
    }

    /** What is ours owes nobody anything; it is read when it changes. */
    private static Optional<Instant> next(PublicationEntity publication, Instant now) {
        var isFresh = publication.publishedAt().plus(FRESH).isAfter(now);
        return Optional.of(now.plus(isFresh ? WHILE_FRESH : LATER))
                .filter(due -> isPartners(publication));
    }

    private static boolean isPartners(PublicationEntity publication) {
        return publication.outlet().isPresent();
    }

    private PublicationEntity found(ArticleId article) {
        return publications.find(article).orElseThrow(() -> new NotPublished(article.toString()));
    }
}
