package press.imprimatur.publishing.internal.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import press.imprimatur.articles.ArticleWritten;
import press.imprimatur.rights.RightsStatuses;
import press.imprimatur.rights.Use;

/** Another text may need other rights. */
@ApplicationScoped
class StatusOfArticles {

    @Inject RightsStatuses statuses;

    void on(@Observes ArticleWritten written) {
        statuses.outdate(written.article().work(), Use.WEB_FULL);
    }
}
