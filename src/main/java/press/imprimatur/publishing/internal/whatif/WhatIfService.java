package press.imprimatur.publishing.internal.whatif;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Consequence;
import press.imprimatur.publishing.Consequence.Fate;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.WhatIf;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.rights.Decision;
import press.imprimatur.rights.Decisions;
import press.imprimatur.rights.InstrumentId;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.Use;

@Stateless
@Allows
public class WhatIfService implements WhatIf {

    @Inject Publications publications;
    @Inject Permissions permissions;
    @Inject Decisions decisions;
    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Newsrooms newsrooms;
    @Inject Sentences sentences;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Consequence> ended(InstrumentId permission, Instant then, int limit) {
        permissions.get(permission);
        return publications.outUnder(permission.value(), limit).stream()
                .map(publication -> consequence(publication, permission, then))
                .toList();
    }

    private Consequence consequence(
            PublicationEntity publication, InstrumentId permission, Instant then) {
        if (!publication.isShownAt(then)) {
            return told(publication, Fate.OVER_BY_THEN, List.of(), Optional.empty());
        }
        var decision = decide(publication, permission, then);
        if (decision.permits()) {
            return told(publication, Fate.STAYS, List.of(), Optional.of(decision));
        }
        var fate =
                decision.permittedAfterRemoving().isEmpty() ? Fate.COMES_DOWN : Fate.LOSES_PICTURES;
        var reasons =
                decision.reasons().stream()
                        .map(reason -> Explanation.of(reason, sentences))
                        .toList();
        return told(publication, fate, reasons, Optional.empty());
    }

    private Decision decide(PublicationEntity publication, InstrumentId without, Instant then) {
        var article = articles.getRevision(publication.article(), publication.revision());
        var ask = Ask.toKeep(Use.WEB_FULL, publication.facts(newsrooms.get()), then);
        return decisions.decideWithout(ask.about(stories.of(article)), without);
    }

    private static Consequence told(
            PublicationEntity publication,
            Fate fate,
            List<Explanation> reasons,
            Optional<Decision> kept) {
        return new Consequence(
                publication.article(),
                publication.headline(),
                fate,
                publication.shownUntil(),
                kept.map(Decision::reliedOn).orElse(List.of()),
                reasons);
    }
}
