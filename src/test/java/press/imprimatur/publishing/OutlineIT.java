package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.Pictures;
import press.imprimatur.publishing.internal.story.Known;
import press.imprimatur.publishing.internal.story.Matter;
import press.imprimatur.publishing.internal.story.RevisionFacts;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.testing.ImprimaturArchive;

@ArquillianTest
class OutlineIT {

    @Inject StoryFixture fixture;
    @Inject Stories stories;
    @Inject ArticleDesk articles;
    @Inject Pictures pictures;
    @Inject Markup markup;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void asksWhatTheTextItselfAsks() {
        var picture = fixture.picture();
        var pictured = fixture.pictured(fixture.reprint(fixture.outlet()), picture);
        var shortened = rewritten(pictured);
        var known = fixture.as(EDITOR, () -> pictures.all(Set.of(picture.id())));

        var story = fixture.as(EDITOR, () -> stories.of(shortened));
        var asked =
                RevisionFacts.of(story)
                        .matter(
                                shortened.id().work(),
                                known,
                                new Known(Map.of(), Map.of(), Map.of(), Map.of(), Map.of()));

        assertThat(asked).isEqualTo(story.matter());
        assertThat(asked.changes()).isNotEmpty();
        assertThat(asked.components()).hasSize(4);
        assertThat(asked.without(asked.components().subList(3, 4)))
                .isEqualTo(
                        new Matter(
                                asked.version(),
                                story.words(),
                                asked.changes(),
                                story.lengths(),
                                Map.of()));
    }

    @Test
    void keepsTheWordsOfAnEdit() {
        var edit = RevisionFacts.Edit.of("ABRIDGE BODY paragraph 4");

        assertThat(edit.where()).contains("paragraph 4");
        assertThat(edit).hasToString("ABRIDGE BODY paragraph 4");
        assertThat(RevisionFacts.Edit.of("HEADLINE_EDIT HEADLINE").where()).isEmpty();
        assertThat(RevisionFacts.Edit.of("STYLE_EDIT BODY/7 paragraph 4").houseStyle()).contains(7);
        assertThat(RevisionFacts.Edit.of("STYLE_EDIT BODY/7 paragraph 4"))
                .hasToString("STYLE_EDIT BODY/7 paragraph 4");
    }

    private Article rewritten(Article article) {
        var was = article.text();
        var text =
                was.with(
                                was.details()
                                        .withHeadline("Ice breaks early")
                                        .withDeck("A deck of our own"))
                        .withBody(markup.clean("<p>The ice went out on Tuesday.</p>"));
        return fixture.as(EDITOR, () -> articles.save(article.id(), article.version(), text));
    }
}
