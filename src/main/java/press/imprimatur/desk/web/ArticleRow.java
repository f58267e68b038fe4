package press.imprimatur.desk.web;

import java.time.Instant;
import java.util.Locale;
import press.imprimatur.articles.ArticleSummary;
import press.imprimatur.articles.Stage;
import press.imprimatur.kernel.Sentences;

/** An article as lists show it. */
public class ArticleRow {

    private final ArticleSummary article;
    private final String outlet;
    private final String stage;

    private ArticleRow(ArticleSummary article, String outlet, String stage) {
        this.article = article;
        this.outlet = outlet;
        this.stage = stage;
    }

    static ArticleRow of(ArticleSummary article, String outlet, Sentences sentences) {
        var word = article.stage().name().toLowerCase(Locale.ROOT);
        return new ArticleRow(article, outlet, sentences.say("desk.stage." + word));
    }

    public String getId() {
        return article.id().toString();
    }

    public String getHeadline() {
        return article.headline();
    }

    public String getByline() {
        return article.byline();
    }

    public String getLanguage() {
        return article.language();
    }

    /** Whose story it is; empty if it is our own. */
    public String getOutlet() {
        return outlet;
    }

    public String getStage() {
        return stage;
    }

    public String getTone() {
        return article.stage() == Stage.APPROVED
                ? "green"
                : article.stage() == Stage.OFFERED ? "amber" : "grey";
    }

    public String getEditedBy() {
        return article.edited().name();
    }

    public Instant getEditedAt() {
        return article.edited().at();
    }
}
