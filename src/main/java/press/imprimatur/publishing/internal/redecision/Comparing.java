package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.Matter;
import press.imprimatur.publishing.internal.story.Outline;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.rights.Act;
import press.imprimatur.rights.Decision;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.Question;
import press.imprimatur.rights.Use;

/**
 * Decides again on hundreds of stories at once, without their texts, and finds those of which the
 * answer is another than what is stored.
 */
@ApplicationScoped
class Comparing {

    @Inject Decisions decisions;
    @Inject Newsrooms newsrooms;
    @Inject Pictures pictures;
    @Inject Outlines outlines;

    /** A story with what a decision has to know of it, and the answer. */
    private record Answered(Shown story, Matter matter, Decision decision) {

        boolean isAsStored() {
            var end = decision.validUntil().map(each -> each.truncatedTo(ChronoUnit.MICROS));
            return decision.permits() && end.equals(story.validUntil());
        }
    }

    List<ArticleId> changed(List<Shown> shown, Instant now) {
        var known = outlines.of(shown);
        var about = pictures(known);
        var matters =
                shown.stream()
                        .map(
                                story ->
                                        known.get(story.article())
                                                .matter(story.article().work(), about))
                        .toList();
        return again(answers(shown, matters, now), now).stream()
                .filter(answer -> !answer.isAsStored())
                .map(answer -> answer.story().article())
                .toList();
    }

    /** What may be shown without some of its pictures is shown without them. */
    private List<Answered> again(List<Answered> answers, Instant now) {
        var whole = new ArrayList<Answered>();
        var stories = new ArrayList<Shown>();
        var matters = new ArrayList<Matter>();
        for (var answer : answers) {
            var refused = answer.decision().permittedAfterRemoving();
            if (refused.isEmpty()) {
                whole.add(answer);
            } else {
                stories.add(answer.story());
                matters.add(answer.matter().without(refused));
            }
        }
        whole.addAll(answers(stories, matters, now));
        return whole;
    }

    private List<Answered> answers(List<Shown> stories, List<Matter> matters, Instant now) {
        var questions = new ArrayList<Question>(stories.size());
        for (var index = 0; index < stories.size(); index++) {
            questions.add(ask(stories.get(index), now).about(matters.get(index)));
        }
        var found = decisions.decideAll(questions);
        var answers = new ArrayList<Answered>(stories.size());
        for (var index = 0; index < stories.size(); index++) {
            answers.add(new Answered(stories.get(index), matters.get(index), found.get(index)));
        }
        return answers;
    }

    private Ask ask(Shown story, Instant now) {
        var first = story.firstPublishedAt();
        var facts = new PublicFacts(newsrooms.get(), story.path(), first, story.publishedAt());
        return new Ask(Act.KEEP, Use.WEB_FULL, now, Optional.of(first), facts);
    }

    private Map<PictureId, Picture> pictures(Map<ArticleId, Outline> known) {
        var names =
                known.values().stream()
                        .flatMap(outline -> outline.pictures().stream())
                        .map(PictureId::new)
                        .collect(Collectors.toSet());
        return pictures.all(names);
    }
}
