package press.imprimatur.publishing.internal.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.TextInHand;

/** The words of articles as they are saved. */
@ApplicationScoped
class ArticlesInHand implements TextInHand {

    @Inject ArticleDesk articles;

    @Override
    public Optional<Words> of(WorkId work) {
        return articles.find(new ArticleId(work.value()))
                .map(article -> new Words(article.text().state(), article.text().headline()));
    }
}
