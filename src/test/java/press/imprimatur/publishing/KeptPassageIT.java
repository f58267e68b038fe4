package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.ingest.Intake;
import press.imprimatur.ingest.PastedPage;
import press.imprimatur.markup.Markup;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.rights.Duty;
import press.imprimatur.rights.DutyType;
import press.imprimatur.rights.Scope;
import press.imprimatur.rights.Terms;
import press.imprimatur.rights.Use;
import press.imprimatur.sources.Outlet;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** "The sentence about the contractor must stay." */
@ArquillianTest
class KeptPassageIT {

    private static final String PASSAGE = "The contractor did not answer our questions.";
    private static final String REPORT = "https://records.example/report.pdf?page=3&view=full";
    private static final String MINUTES = "https://council.example/minutes/2026-02";
    private static final String LINKED =
            "<a href=\"" + REPORT.replace("&", "&amp;") + "\">report</a>";

    @Inject StoryFixture stories;
    @Inject Intake intake;
    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject RenditionStore renditions;
    @Inject Markup markup;
    @Inject MovableClock clock;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void namesTheWordsThatWereTakenOutAndMustStay() {
        var outlet = stories.outlet();
        var draft = pasted(outlet);
        stories.record(outlet, keeping(draft, PASSAGE));
        withBody(draft, html(draft).replace(PASSAGE, "Somebody paid."));

        assertThatThrownBy(() -> publish(draft))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refusal -> {
                            assertThat(refusal.reasons())
                                    .extracting(Explanation::sentence)
                                    .containsExactly(
                                            "The rendered page lacks what is owed for the text:"
                                                    + " keeping the words (“"
                                                    + PASSAGE
                                                    + "”).");
                            assertThat(refusal.reasons())
                                    .extracting(Explanation::remedy)
                                    .containsExactly("Put “" + PASSAGE + "” into the text");
                        });

        withBody(draft, html(draft).replace("Somebody paid.", PASSAGE));
        assertThat(page(publish(draft))).contains(PASSAGE);
    }

    @Test
    void takesTheWordsThatMustStayHoweverTheyAreSet() {
        var outlet = stories.outlet();
        var draft = pasted(outlet);
        stories.record(outlet, keeping(draft, "The council's minutes mention\nthe second payment"));

        assertThat(page(publish(draft))).contains("the second payment");
    }

    private static Terms keeping(Article draft, String words) {
        return Terms.allowing(Scope.of(draft.id().work()), Use.WEB_FULL, Use.SUBSTANTIVE_EDIT)
                .owing(Duty.of(DutyType.KEEP_PASSAGE, Map.of("text", words)));
    }

    private Article pasted(Outlet outlet) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var html =
                """
                <!DOCTYPE html>
                <html lang="en"><head><title>Who paid for the dike %1$s</title>
                <link rel="canonical" href="https://light.example/dike-%1$s">
                <meta name="author" content="Ann Archer">
                </head><body><article><h1>Who paid for the dike %1$s</h1>
                <p>The county paid twice for the same dike, a %2$s shows, and nobody noticed it for
                more than three years.</p>
                <p>The council’s <a href="%3$s">minutes</a> mention the second payment in one line,
                between the budget of the library and a new bus stop.</p>
                <p>The contractor did not answer our questions. The county said that it would look
                into the matter after the summer.</p>
                </article></body></html>
                """
                        .formatted(mark, LINKED, MINUTES);
        var page =
                new PastedPage(
                        html.getBytes(UTF_8),
                        Optional.of("UTF-8"),
                        "https://light.example/dike-" + mark,
                        Optional.of(outlet.id()));
        return stories.as(EDITOR, () -> articles.get(intake.paste(page).article()));
    }

    private static String html(Article article) {
        return article.text().body().html();
    }

    private void withBody(Article article, String html) {
        var text = article.text().withBody(markup.clean(html));
        stories.as(EDITOR, () -> articles.save(article.id(), version(article), text));
    }

    private Publication publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), version(article)));
    }

    private long version(Article article) {
        return articles.get(article.id()).version();
    }

    private String page(Publication publication) {
        var answer =
                renditions
                        .find(RenditionStore.SITE, publication.address().getPath())
                        .flatMap(rendition -> rendition.at(clock.instant()))
                        .orElseThrow();
        return new String(answer.plain(), UTF_8);
    }
}
