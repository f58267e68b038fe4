package press.imprimatur.publishing;

import static press.imprimatur.publishing.StoryFixture.EDITOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;

/** Stories that are out, for tests in other packages. */
@ApplicationScoped
public class PublishedStories {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;

    /** A reprint in full on the page and in the feed. */
    public Publication publishedUntil(Instant end) {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var until = Constraints.NONE.displayed(Window.until(end));
        stories.grant(outlet, reprint.id().work(), until, Use.WEB_FULL, Use.FEED_FULL);
        return stories.as(EDITOR, () -> publishing.publish(reprint.id(), reprint.version()));
    }

    /** Kills one. */
    public void kill(ArticleId article) {
        stories.as(EDITOR, () -> publishing.kill(article, "A source is in danger"));
    }
}
