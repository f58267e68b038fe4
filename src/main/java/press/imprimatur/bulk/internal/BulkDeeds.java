package press.imprimatur.bulk.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.Tags;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.rights.Holds;

/** Does with one story what the caller asked for, as by hand. */
@ApplicationScoped
class BulkDeeds {

    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject Holds holds;
    @Inject BulkForecast forecast;

    /**
     * Does it, unless there is nothing to do any more, and says what came of it.
     *
     * @throws press.imprimatur.kernel.BusinessException whatever the act by hand would throw
     */
    Foreseen perform(BulkEntity work, BulkStoryEntity story) {
        var article = articles.get(story.article());
        var out = publishing.find(story.article());
        var foreseen = forecast.of(work.act(), work.detail(), article, out);
        if (foreseen.done()) {
            perform(work, story, article);
        }
        return foreseen;
    }

    private void perform(BulkEntity work, BulkStoryEntity story, Article article) {
        var details = article.text().details();
        switch (work.act()) {
            case HOLD -> holds.hold(article.id().work(), work.reason());
            case UNPUBLISH -> publishing.withdraw(article.id(), work.reason());
            case SECTION -> save(article, story.seen(), details.withSection(work.detail()));
            case TAG -> {
                var more = Tags.of(details.tags() + "," + work.detail());
                save(article, story.seen(), details.withTags(more));
            }
        }
    }

    private void save(Article article, long seen, TextDetails changed) {
        articles.save(article.id(), seen, article.text().with(changed));
    }
}
