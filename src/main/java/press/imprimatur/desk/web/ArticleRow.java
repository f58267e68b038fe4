package press.imprimatur.desk.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprimatur.articles.ArticleSummary;
import press.imprimatur.articles.Stage;
import press.imprimatur.kernel.Sentences;

/** An article as lists show it. */
public class ArticleRow {

    private final ArticleSummary article;
    private final String outlet;
    private final String stage;
    private final PublicationRow publication;

    private ArticleRow(
            ArticleSummary article, String outlet, String stage, PublicationRow publication) {
        this.article = article;
        this.outlet = outlet;
        this.stage = stage;
        this.publication = publication;
    }

    static ArticleRow of(
            ArticleSummary article,
            String outlet,
            Optional<PublicationRow> publication,
            Sentences sentences) {
        var word = article.stage().name().toLowerCase(Locale.ROOT);
        var stage = sentences.say("desk.stage." + word);
        return new ArticleRow(article, outlet, stage, publication.orElse(null));
    }

    /** What became of it in public; null if it never came out. */
    public PublicationRow getPublication() {
        return publication;
    }

    /** Whether the stage tells anything: what is out begins again as a draft. */
    public boolean isStaged() {
        return publication == null || article.stage() != Stage.DRAFT;
    }

    /** Where it stands, in words, as one line. */
    public String getStates() {
        return Stream.of(isStaged() ? stage : "", publication == null ? "" : publication.getState())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
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
