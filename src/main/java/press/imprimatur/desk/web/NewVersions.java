package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.Origin;
import press.imprimatur.provenance.Capture;
import press.imprimatur.provenance.Provenance;

/** What its outlet sent of the story on the bench since the original that it is made from. */
@Named
@RequestScoped
public class NewVersions {

    @Inject ArticlePage articlePage;
    @Inject Provenance provenance;

    private List<NewVersionRow> rows;

    /** The latest first. */
    public List<NewVersionRow> getRows() {
        if (rows == null) {
            rows =
                    articlePage.isBegun()
                            ? of(articlePage.article()).stream().map(NewVersionRow::new).toList()
                            : List.of();
        }
        return rows;
    }

    /** What is none of their words any more, such as a translation, takes no words of theirs. */
    private List<Capture> of(Article article) {
        if (article.derivedFrom().isPresent() || article.origin().isEmpty()) {
            return List.of();
        }
        var original = article.origin().map(Origin::capture).orElseThrow();
        return article.isTranslationOf(provenance.get(original).original())
                ? List.of()
                : provenance.newerVersions(original);
    }

    /** A version of theirs. */
    public static class NewVersionRow {

        private final Capture capture;

        NewVersionRow(Capture capture) {
            this.capture = capture;
        }

        public String getCapture() {
            return capture.id().toString();
        }

        public String getHeadline() {
            return capture.original().headline();
        }

        public Instant getTakenInAt() {
            return capture.capturedAt();
        }

        public String getTakenInBy() {
            return capture.capturedByName();
        }
    }
}
