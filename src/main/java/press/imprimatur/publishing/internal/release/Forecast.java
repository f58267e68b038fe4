package press.imprimatur.publishing.internal.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Caller;
import press.imprimatur.publishing.Readiness;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.PublicFacts;
import press.imprimatur.publishing.internal.story.Story;
import press.imprimatur.rights.Act;
import press.imprimatur.rights.Decision;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.Use;

/** Says what would come of publishing, without publishing or reserving anything. */
@ApplicationScoped
class Forecast {

    @Inject Decisions decisions;

    Readiness of(Story story, PublicFacts facts, Optional<Instant> first, Caller caller) {
        var now = facts.publishedAt();
        var page = decide(story, new Ask(Act.PUBLISH, Use.WEB_FULL, now, first, facts));
        var feedFull = decide(story, new Ask(Act.PUBLISH, Use.FEED_FULL, now, first, facts));
        var feedSummary = decide(story, new Ask(Act.PUBLISH, Use.FEED_SUMMARY, now, first, facts));
        var signature = SignaturePolicy.judge(story.article(), caller, page.permits());
        return new Readiness(page, feedFull, feedSummary, signature.isEmpty());
    }

    private Decision decide(Story story, Ask ask) {
        return decisions.decide(ask.about(story));
    }
}
