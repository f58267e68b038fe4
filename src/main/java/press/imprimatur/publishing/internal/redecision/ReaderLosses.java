package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.publishing.UpgradeQuestion.Loss;
import press.imprimatur.publishing.internal.feed.FeedEntries;
import press.imprimatur.publishing.internal.feed.FeedForm;
import press.imprimatur.publishing.internal.feed.FeedForms;
import press.imprimatur.publishing.internal.feed.FeedProof;
import press.imprimatur.publishing.internal.proof.PictureAnswers;
import press.imprimatur.publishing.internal.proof.Proofs;
import press.imprimatur.publishing.internal.proof.RightsForecast;
import press.imprimatur.publishing.internal.proof.Step;
import press.imprimatur.publishing.internal.proof.StoryInquiry;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.serving.PublicResponse;
import press.imprimatur.publishing.internal.serving.Renditions;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Sites;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.publishing.internal.story.Story;

/** What readers would lose of a story if it were arranged anew, without arranging it. */
@ApplicationScoped
class ReaderLosses {

    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Sites sites;
    @Inject Proofs proofs;
    @Inject RightsForecast timeline;
    @Inject FeedEntries feedEntries;
    @Inject FeedForms feedForms;
    @Inject Renditions renditions;

    /** The gravest; empty if they get all that they get now, for as long. */
    Optional<Loss> of(PublicationEntity publication, Instant now) {
        var article = articles.getRevision(publication.article(), publication.revision());
        var facts = publication.facts(sites.get());
        var story = stories.of(article, facts.publishedAt());
        var inquiry = proofs.ofShown(story, facts, now);
        var steps = timeline.of(story, facts, inquiry, now);
        if (steps.isEmpty()) {
            return Optional.of(Loss.PAGE);
        }
        if (endsEarlier(publication, steps.get(steps.size() - 1))) {
            return Optional.of(Loss.TIME);
        }
        if (losesPictures(story, steps.get(0), now)) {
            return Optional.of(Loss.PICTURES);
        }
        var carried = feedEntries.forms(publication.article(), now);
        return Optional.of(Loss.FEED)
                .filter(loss -> losesForm(carried, entries(story, facts, carried, inquiry, now)));
    }

    private static boolean endsEarlier(PublicationEntity publication, Step last) {
        var end = last.until().map(each -> each.truncatedTo(ChronoUnit.MICROS));
        return end.isPresent() && publication.shownUntil().map(end.get()::isBefore).orElse(true);
    }

    private boolean losesPictures(Story story, Step step, Instant now) {
        return story.pictures().stream()
                .filter(picture -> !step.proof().story().shows(picture))
                .map(picture -> PictureAnswers.path(story.article().id(), picture.picture()))
                .anyMatch(path -> isGiven(path, now));
    }

    private boolean isGiven(String path, Instant now) {
        return renditions
                .find(path)
                .flatMap(rendition -> rendition.at(now))
                .map(PublicResponse::status)
                .filter(status -> status == 200)
                .isPresent();
    }

    private List<FeedProof> entries(
            Story story,
            PublicFacts facts,
            List<FeedForm> carried,
            StoryInquiry inquiry,
            Instant now) {
        return carried.isEmpty() ? List.of() : feedForms.of(story, facts, carried, inquiry, now);
    }

    private static boolean losesForm(List<FeedForm> carried, List<FeedProof> entries) {
        return carried.stream()
                .anyMatch(form -> entries.stream().noneMatch(is -> is.entry().form() == form));
    }
}
