package press.imprimatur.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleKind;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.EditStamp;
import press.imprimatur.articles.Stage;
import press.imprimatur.identity.UserId;
import press.imprimatur.markup.Body;

class ConflictTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @Test
    void showsBothTextsOfEveryFieldThatDiffersAndOfNoOther() {
        var theirs = text("The bridge falls", "<p>Theirs.</p>");
        var mine = text("The bridge stands", "<p>Mine.</p>");

        var conflict = Conflict.between(savedByAda(theirs), mine);

        assertThat(conflict.getName()).isEqualTo("Ada Wong");
        assertThat(conflict.getPairs())
                .extracting(Conflict.Pair::getField)
                .containsExactly("headline", "body");
        assertThat(conflict.getPairs())
                .extracting(Conflict.Pair::getTheirs)
                .containsExactly("The bridge falls", "<p>Theirs.</p>");
        assertThat(conflict.getPairs())
                .extracting(Conflict.Pair::getMine)
                .containsExactly("The bridge stands", "<p>Mine.</p>");
    }

    private static Article savedByAda(ArticleText text) {
        var change = new EditStamp(UserId.next(), "Ada Wong", NOON);
        return new Article(
                ArticleId.next(),
                2,
                2,
                ArticleKind.OWN,
                Stage.DRAFT,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                change,
                change);
    }

    private static ArticleText text(String headline, String body) {
        return new ArticleText(
                headline, "bridge", "", "Jo Doe", "", "en", new Body(body), Optional.empty());
    }
}
