package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;
import press.imprimatur.publishing.internal.proof.DecisionDigest;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.Knowledge;
import press.imprimatur.publishing.internal.story.Matter;
import press.imprimatur.publishing.internal.story.RevisionFacts;
import press.imprimatur.publishing.internal.story.Sites;
import press.imprimatur.rights.Decisions;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Question;

/**
 * Decides again on hundreds of stories at once, without their texts, and finds those of which the
 * answer is another than the one by which readers get them.
 */
@ApplicationScoped
class Comparing {

    @Inject Decisions decisions;
    @Inject Sites sites;
    @Inject Pictures pictures;
    @Inject RevisionFactsRows outlines;
    @Inject Knowledge knowledge;

    /** What is asked about a story in one of the ways in which readers get it. */
    private record Asked(Shown story, Ask ask, Matter matter) {

        Asked without(List<Component> removed) {
            return new Asked(story, ask, matter.without(removed));
        }

        Question question() {
            return ask.about(matter);
        }
    }

    private record Answered(Asked asked, Decision decision) {

        boolean isAsStored() {
            var stored = asked.story().gists().get(asked.ask().use());
            return decision.permits() && DecisionDigest.of(decision).equals(stored);
        }
    }

    List<ArticleId> changed(List<Shown> shown, Instant now) {
        return again(answers(asked(shown, now))).stream()
                .filter(answer -> !answer.isAsStored())
                .map(answer -> answer.asked().story().article())
                .distinct()
                .toList();
    }

    /**
     * Nobody says anything else of the pictures of the stories while they are arranged anew: what
     * is said afterwards finds them.
     */
    void reservePictures(List<Shown> shown) {
        var names =
                outlines.of(shown).values().stream()
                        .flatMap(outline -> outline.pictures().stream())
                        .map(PictureId::new)
                        .toList();
        pictures.reserve(names);
    }

    /** Nobody revokes or holds what a story rests on while it is arranged anew. */
    void reserve(Shown story, Instant now) {
        asked(List.of(story), now).stream()
                .findFirst()
                .map(Asked::matter)
                .ifPresent(of -> decisions.reserve(of.version(), of.components()));
    }

    private List<Asked> asked(List<Shown> shown, Instant now) {
        var site = sites.get();
        var known = outlines.of(shown);
        var about = pictures(known);
        var works = shown.stream().map(each -> each.article().work()).toList();
        var said = knowledge.of(works, about.values());
        var asked = new ArrayList<Asked>();
        for (var story : shown) {
            var work = story.article().work();
            var matter = known.get(story.article()).matter(work, about, said);
            var facts = story.facts(site);
            for (var use : story.gists().keySet()) {
                asked.add(new Asked(story, Ask.toKeep(use, facts, now), matter));
            }
        }
        return asked;
    }

    /** What may be shown without some of its pictures is shown without them. */
    private List<Answered> again(List<Answered> answers) {
        var whole = new ArrayList<Answered>();
        var less = new ArrayList<Asked>();
        for (var answer : answers) {
            var refused = answer.decision().permittedAfterRemoving();
            if (refused.isEmpty()) {
                whole.add(answer);
            } else {
                less.add(answer.asked().without(refused));
            }
        }
        whole.addAll(answers(less));
        return whole;
    }

    private List<Answered> answers(List<Asked> asked) {
        var found = decisions.decideAll(asked.stream().map(Asked::question).toList());
        var answers = new ArrayList<Answered>(asked.size());
        for (var index = 0; index < asked.size(); index++) {
            answers.add(new Answered(asked.get(index), found.get(index)));
        }
        return answers;
    }

    private Map<PictureId, Picture> pictures(Map<ArticleId, RevisionFacts> known) {
        var names =
                known.values().stream()
                        .flatMap(outline -> outline.pictures().stream())
                        .map(PictureId::new)
                        .collect(Collectors.toSet());
        return pictures.all(names);
    }
}
