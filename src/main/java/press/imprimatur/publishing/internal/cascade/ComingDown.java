package press.imprimatur.publishing.internal.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.publishing.TakedownState;
import press.imprimatur.publishing.internal.feed.FeedEntries;
import press.imprimatur.publishing.internal.lists.SectionLists;
import press.imprimatur.publishing.internal.proof.PictureAnswers;
import press.imprimatur.publishing.internal.proof.Renderings;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.PublicResponse.Lifetime;
import press.imprimatur.publishing.internal.serving.Rendition;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.publishing.internal.serving.Renditions;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.rights.Receipts;
import press.imprimatur.terms.Channel.Recall;

/**
 * Does what is left to do when the clock has ended something: readers do not get it any more since
 * that instant; this makes sure of it, gives back what it used of a quantity, and writes it down.
 */
@ApplicationScoped
class ComingDown {

    @Inject Cascade cascade;
    @Inject Publications publications;
    @Inject Renditions renditions;
    @Inject Renderings renderings;
    @Inject FeedEntries feedEntries;
    @Inject SectionLists sectionLists;
    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Newsrooms newsrooms;
    @Inject Receipts receipts;
    @Inject AuditTrail audit;

    /** In the caller's transaction; nothing, if somebody else does it or did it. */
    void settle(Taken taken, Instant now) {
        // The publication first, as whoever publishes does, so that neither waits for the other.
        var publication = publications.lock(taken.article());
        if (!cascade.lock(taken)) {
            return;
        }
        if (publication.isEmpty()) {
            cascade.drop(taken);
            return;
        }
        switch (taken.descent().surface()) {
            case PAGE -> page(taken, publication.get(), now);
            case PICTURE -> picture(taken, now);
            case FEED -> feed(taken, now);
            case COPIES -> copies(taken, now);
        }
    }

    private void page(Taken taken, PublicationEntity publication, Instant now) {
        if (publication.isShownAt(now)) {
            cascade.drop(taken);
            return;
        }
        var answer = gone(taken.descent().place(), publication, now);
        if (publication.isLive()) {
            receipts.recordTakedown(taken.article().work(), RenditionStore.SITE);
            audit.record(
                    AuditedAct.of(
                            "article.takenDown",
                            "article",
                            taken.article(),
                            publication.headline()));
        }
        done(taken, receipt(answer), now);
    }

    /** The notice; it was foreseen when the story came out, and is written if it is not there. */
    private PublicResponse gone(String path, PublicationEntity publication, Instant now) {
        var standing = renditions.find(path).flatMap(rendition -> rendition.at(now));
        return standing.filter(answer -> answer.status() != 200)
                .orElseGet(() -> writeNotice(path, publication, now));
    }

    private PublicResponse writeNotice(String path, PublicationEntity publication, Instant now) {
        var article = articles.getRevision(publication.article(), publication.revision());
        var notice = renderings.removed(stories.of(article), newsrooms.get());
        return put(
                path, PublicResponse.text(410, PublicResponse.HTML, notice, Lifetime.since(now)));
    }

    private void picture(Taken taken, Instant now) {
        var path = taken.descent().place();
        var standing = renditions.find(path).flatMap(rendition -> rendition.at(now));
        if (standing.filter(answer -> answer.status() == 200).isPresent()) {
            cascade.drop(taken);
            return;
        }
        var answer = standing.orElseGet(() -> put(path, PictureAnswers.gone(now)));
        done(taken, receipt(answer), now);
    }

    private PublicResponse put(String path, PublicResponse answer) {
        renditions.put(path, Rendition.of(answer));
        return answer;
    }

    private void feed(Taken taken, Instant now) {
        feedEntries.dropEnded(taken.article(), now);
        var left = feedEntries.forms(taken.article(), now);
        if (left.contains(TakedownPlanner.form(taken.descent()))) {
            cascade.drop(taken);
            return;
        }
        renditions.markListsStale(listsOf(taken.article()));
        if (left.isEmpty()) {
            receipts.recordTakedown(taken.article().work(), Ask.FEED_CHANNEL);
        }
        done(taken, left.isEmpty() ? "left out of the feed" : "replaced by a summary", now);
    }

    private Set<String> listsOf(ArticleId article) {
        return publications
                .find(article)
                .map(PublicationEntity::sectionsConcerned)
                .map(sectionLists::of)
                .orElse(Set.of());
    }

    private void copies(Taken taken, Instant now) {
        if (!feedEntries.forms(taken.article(), now).isEmpty()) {
            cascade.drop(taken);
        } else if (taken.descent().recall() == Recall.NEVER) {
            cascade.settle(taken, TakedownState.BEYOND_RECALL, "out is out", now);
        } else {
            var receipt = "whoever asks for the feed again gets it without the story";
            cascade.settle(taken, TakedownState.ASKED, receipt, now);
        }
    }

    private void done(Taken taken, String receipt, Instant now) {
        cascade.settle(taken, TakedownState.DONE, receipt, now);
    }

    private static String receipt(PublicResponse answer) {
        return answer.status() + " " + answer.etag();
    }
}
