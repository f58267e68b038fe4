package press.imprimatur.publishing.internal.served;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.publishing.AsServed;
import press.imprimatur.publishing.NotPublished;
import press.imprimatur.publishing.internal.publications.Publications;

@Stateless
@Allows
public class AsServedService implements AsServed {

    private static final int MOST = 200;

    @Inject ServedRows rows;
    @Inject Publications publications;
    @Inject Event<JobDue> waits;
    @Inject Clock clock;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Reading> wrong(int limit) {
        return rows.wrong(Math.clamp(limit, 1, MOST));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public boolean isAnythingWrong() {
        return rows.isAnythingWrong();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Instant> readAt(ArticleId article) {
        return rows.readAt(article);
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void readAgain(ArticleId article) {
        if (publications.find(article).isEmpty()) {
            throw new NotPublished(article.toString());
        }
        var now = clock.instant();
        rows.plan(article, now);
        waits.fire(new JobDue(now));
    }
}
