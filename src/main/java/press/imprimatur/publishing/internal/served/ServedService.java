package press.imprimatur.publishing.internal.served;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.jobs.JobInSteps;

/**
 * Reads stories as readers get them, one after the other. While it waits for an answer it holds
 * nothing of the database.
 */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class ServedService implements JobInSteps<StoryToRead> {

    @Inject ServedRows rows;
    @Inject ServedStepService steps;
    @Inject ReadersBrowser browser;

    @Override
    @Allows
    public String name() {
        return "reading a story as readers get it";
    }

    @Override
    @Allows
    public Optional<Instant> nextDue() {
        return rows.nextDue();
    }

    @Override
    @Allows
    public Optional<StoryToRead> take(Instant now) {
        return rows.take(now).map(StoryToRead::new);
    }

    @Override
    @Allows
    @TransactionAttribute(NOT_SUPPORTED)
    public void perform(StoryToRead story, Instant now) {
        var article = story.article();
        var addresses = steps.addresses(article);
        var page = browser.get(addresses.page());
        var feed = browser.get(addresses.feed());
        steps.judge(article, addresses, page, feed, now);
    }

    @Override
    @Allows
    public void failed(StoryToRead story, String why, Instant now) {
        rows.notReached(story.article(), why, now);
    }
}
