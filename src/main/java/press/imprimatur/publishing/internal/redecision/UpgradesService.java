package press.imprimatur.publishing.internal.redecision;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.NothingAsked;
import press.imprimatur.publishing.UpgradeQuestion;
import press.imprimatur.publishing.UpgradeQuestion.Loss;
import press.imprimatur.publishing.Upgrades;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.story.Ask;
import press.imprimatur.publishing.internal.story.Sites;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.rights.Decisions;
import press.imprimatur.terms.Use;

@Stateless
@Allows
public class UpgradesService implements Upgrades {

    @Inject UpgradeQuestionRows questions;
    @Inject Publications publications;
    @Inject RightsChanges changes;
    @Inject RedecisionRows redecisions;
    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Decisions decisions;
    @Inject Sites sites;
    @Inject Sentences sentences;
    @Inject AuditTrail audit;
    @Inject DatabaseHealth pulse;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<UpgradeQuestion> open(int limit) {
        return questions.open(pulse.now(), limit).stream()
                .flatMap(row ->
                        publications.find(row.article()).stream()
                                .map(publication -> question(row, publication)))
                .toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public boolean isAnythingAsked() {
        return questions.isAnyOpen(pulse.now());
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void confirm(ArticleId article) {
        var publication =
                publications.lock(article).orElseThrow(() -> new NothingAsked(article.toString()));
        if (!questions.isOpen(article, pulse.now())) {
            throw new NothingAsked(publication.headline());
        }
        questions.close(article);
        audit.record(
                AuditedAct.of(
                        "article.upgradeConfirmed", "article", article, publication.headline()));
        changes.arrangeAgain(publication);
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void confirmAll() {
        var closed = questions.closeAll();
        audit.record(
                AuditedAct.of(
                        "newsroom.upgradeConfirmed", "newsroom", 1, Integer.toString(closed)));
        redecisions.beginSoon(pulse.now());
    }

    private UpgradeQuestion question(UpgradeQuestionRows.Row row, PublicationEntity publication) {
        var article = articles.getRevision(publication.article(), publication.revision());
        var facts = publication.facts(sites.get());
        var use = row.loss() == Loss.FEED ? Use.FEED_FULL : Use.WEB_FULL;
        var question =
                Ask.toKeep(use, facts, pulse.now()).about(stories.of(article, facts.publishedAt()));
        var reasons = Explanation.of(decisions.decide(question), sentences);
        return new UpgradeQuestion(
                row.article(), publication.headline(), row.loss(), row.foundAt(), reasons);
    }
}
