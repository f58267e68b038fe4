package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.ingest.Intake;
import press.imprimatur.ingest.PastedPage;
import press.imprimatur.markup.Markup;
import press.imprimatur.publishing.internal.serving.RenditionStore;
import press.imprimatur.sources.Outlet;

/** A partner's page with links in it, as it is pasted, edited and brought out. */
@ApplicationScoped
public class PastedStories {

    static final String REPORT = "https://records.example/report.pdf?page=3&view=full";
    static final String MINUTES = "https://council.example/minutes/2026-02";

    /** How the first of its links is written in the text. */
    static final String LINKED = "<a href=\"" + REPORT.replace("&", "&amp;") + "\">report</a>";

    /** Words of its last paragraph. */
    static final String PASSAGE = "The contractor did not answer our questions.";

    @Inject StoryFixture stories;
    @Inject Intake intake;
    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject RenditionStore renditions;
    @Inject Markup markup;
    @Inject Clock clock;

    /** The story of this outlet that says how the colour of a dike was paid for. */
    Article pasted(Outlet outlet) {
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
                <p>%4$s The colour of the dike and the programme of the council did not change. The
                county said that it would look into the matter after the summer.</p>
                </article></body></html>
                """
                        .formatted(mark, LINKED, MINUTES, PASSAGE);
        var page =
                new PastedPage(
                        html.getBytes(UTF_8),
                        Optional.of("UTF-8"),
                        "https://light.example/dike-" + mark,
                        Optional.of(outlet.id()));
        return stories.as(EDITOR, () -> articles.get(intake.paste(page).article()));
    }

    static String html(Article article) {
        return article.text().body().html();
    }

    void withBody(Article article, String html) {
        var text = article.text().withBody(markup.clean(html));
        stories.as(EDITOR, () -> articles.save(article.id(), version(article), text));
    }

    Publication publish(Article article) {
        return stories.as(EDITOR, () -> publishing.publish(article.id(), version(article)));
    }

    private long version(Article article) {
        return articles.get(article.id()).version();
    }

    /** What readers get now. */
    String page(Publication publication) {
        var answer =
                renditions
                        .find(RenditionStore.SITE, publication.address().getPath())
                        .flatMap(rendition -> rendition.at(clock.instant()))
                        .orElseThrow();
        return new String(answer.plain(), UTF_8);
    }
}
