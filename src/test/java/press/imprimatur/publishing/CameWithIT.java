package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.ingest.Intake;
import press.imprimatur.ingest.PastedPage;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.Pictures;
import press.imprimatur.rights.WorkDescription;
import press.imprimatur.rights.WorkDescriptions;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.TestPicture;

/** Which pictures came with a story, intake knows; whether they are covered, the terms say. */
@ArquillianTest
class CameWithIT {

    private static final String PAGE =
            """
            <html lang="en"><head><title>Ice</title></head><body><article>
            <h1>Ice breaks early %s</h1>
            <p>The ice went out on Tuesday, three weeks early, and the boats that had waited for it
            since the autumn left the harbour before noon, one after the other.</p>
            <figure><img src="https://light.example/%s/ice.jpg" alt="Floes" width="800" height="600">
            <figcaption>Floes (Ann Lee)</figcaption></figure>
            <p>Fishermen watched from the pier, and nobody could remember an earlier spring on the
            river than this one, which came before the birds.</p></article></body></html>
            """;

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject Intake intake;
    @Inject ArticleDesk articles;
    @Inject Pictures pictures;
    @Inject WorkDescriptions descriptions;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void aPictureFoundWhereTheOriginalHasItCameWithTheStory() {
        var outlet = stories.outlet();
        var name = String.valueOf(System.nanoTime());
        var reprint = taken(outlet, name);
        var shown = stories.pictured(reprint, found("https://light.example/" + name + "/ice.jpg"));
        var terms =
                Terms.allowing(
                        Scope.everythingOf(outlet.id(), Criteria.credited("AP")),
                        Use.WEB_FULL,
                        Use.IMAGE_USE);
        sayThatNobodyElseIsCredited(shown);
        stories.record(outlet, terms);
        assertThat(page(shown).permits()).isFalse();
        stories.record(outlet, terms.withPictures());

        assertThat(page(shown).permits()).isTrue();
        assertThat(page(stories.pictured(shown, found("https://else.example/ice.jpg"))).permits())
                .isFalse();
    }

    private void sayThatNobodyElseIsCredited(Article article) {
        var work = article.id().work();
        var all =
                new WorkDescription(
                        null, null, null, null, null, null, null, null, null, null, null, true);
        stories.as(EDITOR, () -> descriptions.describe(work, descriptions.of(work).version(), all));
    }

    private Article taken(Outlet outlet, String name) {
        var bytes = PAGE.formatted(name, name).getBytes(UTF_8);
        var page = new PastedPage(bytes, Optional.of("utf-8"), "", Optional.of(outlet.id()));
        return stories.as(EDITOR, () -> articles.get(intake.paste(page).article()));
    }

    private Picture found(String address) {
        var details = new PictureDetails("Floes", "Ann Lee", "Floes", address);
        return stories.as(EDITOR, () -> pictures.add(TestPicture.jpeg(), details));
    }

    private Decision page(Article article) {
        return stories.as(EDITOR, () -> publishing.readiness(article.id())).page();
    }
}
