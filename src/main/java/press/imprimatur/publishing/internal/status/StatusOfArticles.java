package press.imprimatur.publishing.internal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleWritten;
import press.imprimatur.articles.OriginStated;
import press.imprimatur.media.LogoGiven;
import press.imprimatur.media.PictureChanged;
import press.imprimatur.provenance.HouseStyleChanged;
import press.imprimatur.provenance.LeftOutSettled;
import press.imprimatur.publishing.internal.choice.ChoiceMade;
import press.imprimatur.publishing.internal.publications.AddressClaimed;
import press.imprimatur.publishing.internal.reach.ReachChanged;
import press.imprimatur.rights.RightsStatuses;
import press.imprimatur.rights.WorkDescribed;
import press.imprimatur.sources.OutletChanged;
import press.imprimatur.terms.Use;

/** Another text may need other rights; another credit or name may fill a line, or leave it open. */
@ApplicationScoped
class StatusOfArticles {

    @Inject RightsStatuses statuses;
    @Inject ArticleDesk articles;

    void on(@Observes ArticleWritten written) {
        statuses.outdate(written.article().work(), Use.WEB_FULL);
    }

    void on(@Observes OriginStated stated) {
        statuses.outdate(stated.article().work(), Use.WEB_FULL);
    }

    void on(@Observes LeftOutSettled settled) {
        articles.findByCapture(settled.original())
                .ifPresent(article -> statuses.outdateAllOn(article.id().work().value()));
    }

    void on(@Observes HouseStyleChanged changed) {
        statuses.outdateAll();
    }

    void on(@Observes PictureChanged changed) {
        statuses.outdateAllOn(changed.picture().work().value());
    }

    void on(@Observes WorkDescribed described) {
        statuses.outdateAllOn(described.work().value());
    }

    void on(@Observes ChoiceMade choice) {
        statuses.outdate(choice.story(), Use.WEB_FULL);
    }

    void on(@Observes ReachChanged changed) {
        statuses.outdateAll();
    }

    void on(@Observes LogoGiven given) {
        statuses.outdateAllOn(given.outlet().value());
    }

    void on(@Observes OutletChanged changed) {
        statuses.outdateAllOn(changed.outlet().value());
    }

    /** Those who wanted the same address need another now. */
    void on(@Observes AddressClaimed claimed) {
        articles.at(claimed.slug()).forEach(each -> statuses.outdateAllOn(each.work().value()));
    }
}
