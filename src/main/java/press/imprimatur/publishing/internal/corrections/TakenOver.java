package press.imprimatur.publishing.internal.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.Origin;
import press.imprimatur.kernel.TimeOrdered;
import press.imprimatur.publishing.internal.publications.Publications;
import press.imprimatur.publishing.internal.release.BroughtOutAgain;
import press.imprimatur.publishing.internal.telling.GrantorNotices;
import press.imprimatur.rights.StoryNews.Kind;

/**
 * Tells a partner that readers have their correction now, whoever brought it out: a story that is
 * made from another original than before has taken theirs over.
 */
@ApplicationScoped
class TakenOver {

    @Inject ArticleDesk articles;
    @Inject Publications publications;
    @Inject PartChanges changes;
    @Inject ChangesInWords inWords;
    @Inject GrantorNotices telling;

    void on(@Observes BroughtOutAgain again) {
        var before = articles.getRevision(again.article(), again.before());
        var now = articles.getRevision(again.article(), again.now());
        if (before.origin().map(Origin::capture).equals(now.origin().map(Origin::capture))) {
            return;
        }
        var words = inWords.of("", changes.between(before.text(), now.text()));
        var out = publications.find(again.article()).orElseThrow();
        telling.corrected(Kind.TAKEN_OVER, TimeOrdered.next(), now, out, words);
    }
}
