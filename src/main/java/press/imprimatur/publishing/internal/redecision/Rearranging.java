package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.internal.publications.PublicationEntity;
import press.imprimatur.publishing.internal.publications.Publications;

/**
 * Decides again on one story that is out, and arranges it anew. What another program would take
 * away waits for a person, for as long as nobody has looked at it.
 */
@ApplicationScoped
public class Rearranging {

    /** What became of it. */
    enum Outcome {
        ARRANGED,
        /** A person is asked, and readers have what they had. */
        ASKED,
        /** Readers do not get it. */
        NOT_OUT
    }

    @Inject Comparing comparing;
    @Inject ShownRows stories;
    @Inject Publications publications;
    @Inject UpgradeQuestionRows questions;
    @Inject RedecisionRows redecisions;
    @Inject ProgramVersion program;
    @Inject ReaderLosses losses;
    @Inject RightsChanges changes;

    /**
     * Arranges it anew, in the caller's transaction, if readers get it.
     *
     * @return whether that is left to a person who is asked about it
     */
    public boolean isLeftToAPerson(ArticleId article, Instant now) {
        var asks = program.isAnother() || redecisions.isUpgradeGoingOn();
        return arrange(article, asks, now) == Outcome.ASKED;
    }

    /**
     * @param asks whether a loss is asked about, even where nothing has been yet
     */
    Outcome arrange(ArticleId article, boolean asks, Instant now) {
        // Works and permissions before the publication, as everybody does.
        stories.of(article, now).forEach(story -> comparing.reserve(story, now));
        return publications
                .lock(article)
                .filter(publication -> publication.isShownAt(now))
                .map(publication -> arrange(publication, asks, now))
                .orElse(Outcome.NOT_OUT);
    }

    private Outcome arrange(PublicationEntity publication, boolean asks, Instant now) {
        var article = publication.article();
        if (asks || questions.isOpen(article, now)) {
            var loss = losses.of(publication, now);
            if (loss.isPresent()) {
                questions.ask(article, loss.get(), now);
                return Outcome.ASKED;
            }
            questions.close(article);
        }
        changes.arrangeAgain(publication);
        return Outcome.ARRANGED;
    }
}
