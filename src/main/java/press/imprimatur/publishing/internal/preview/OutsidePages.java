package press.imprimatur.publishing.internal.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import press.imprimatur.articles.Article;
import press.imprimatur.publishing.NotForOutside;
import press.imprimatur.publishing.NotForOutside.Because;
import press.imprimatur.publishing.Obstacle;
import press.imprimatur.publishing.internal.proof.Proof;
import press.imprimatur.publishing.internal.release.Forecasts;
import press.imprimatur.publishing.internal.release.PageForecast;
import press.imprimatur.rights.Permissions;
import press.imprimatur.terms.ComponentVerdict;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.InstrumentRef;

/**
 * Decides whether a story may be shown to somebody outside before it is out. What could not come
 * out now (an embargo, a hold) is not shown; nor is what rests on anybody's permission: there is no
 * use in the terms that fits, and what no terms grant is not permitted.
 */
@ApplicationScoped
class OutsidePages {

    @Inject Forecasts forecasts;
    @Inject Permissions permissions;

    /**
     * The page as it would come out now.
     *
     * @throws NotForOutside if it is not for anybody outside
     */
    Proof of(Article article, Instant now) {
        var page = forecasts.page(article, now);
        if (page.obstacles().stream().anyMatch(each -> each.kind() == Obstacle.Kind.KILLED)) {
            throw new NotForOutside(Because.KILLED);
        }
        if (article.origin().isPresent()) {
            throw new NotForOutside(Because.NOT_OWN);
        }
        var proof =
                page.attempt().proof().orElseThrow(() -> new NotForOutside(Because.NOT_PERMITTED));
        if (!isOwn(page)) {
            throw new NotForOutside(Because.NOT_OWN);
        }
        return proof;
    }

    private boolean isOwn(PageForecast page) {
        return page.decision().outcome().components().stream().allMatch(this::isOwn);
    }

    private boolean isOwn(ComponentVerdict part) {
        return !part.overridden() && part.reliedOn().stream().allMatch(this::isOwnership);
    }

    private boolean isOwnership(InstrumentRef right) {
        return permissions
                .find(right.id())
                .filter(found -> found.instrument().kind() == InstrumentKind.OWNERSHIP)
                .isPresent();
    }
}
