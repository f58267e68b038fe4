package press.imprimatur.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.clearance.AskedStory;
import press.imprimatur.clearance.AskedWork;
import press.imprimatur.kernel.WorkId;

/** Shows grantors the articles that we ask them about. */
@ApplicationScoped
public class ArticlesAsAsked implements AskedWork {

    @Inject ArticleRows rows;

    @Override
    public Optional<AskedStory> find(WorkId work) {
        return rows.find(new ArticleId(work.value()))
                .map(ArticleEntity::article)
                .map(article ->
                        new AskedStory(
                                article.text().headline(),
                                article.text().byline(),
                                article.text().language(),
                                article.text().body(),
                                article.origin().flatMap(origin -> origin.address())));
    }
}
