package press.imprimatur.bulk.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.bulk.Bulk;
import press.imprimatur.bulk.BulkActs;
import press.imprimatur.bulk.BulkBegun;
import press.imprimatur.bulk.BulkId;
import press.imprimatur.bulk.BulkNotFound;
import press.imprimatur.bulk.BulkOrder;
import press.imprimatur.bulk.BulkProgress;
import press.imprimatur.bulk.BulkState;
import press.imprimatur.bulk.BulkWithoutWork;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.publishing.Publishing;

@Stateless
@Allows
public class BulkActsService implements BulkActs {

    private static final int MOST_LISTED = 50;

    /** So long what was only looked at can be begun, at least. */
    private static final Duration LOOKED_AT = Duration.ofDays(1);

    @Inject ArticleDesk articles;
    @Inject Publishing publishing;
    @Inject BulkDetails details;
    @Inject BulkForecast forecast;
    @Inject BulkRows rows;
    @Inject CurrentCaller caller;
    @Inject Event<JobDue> due;
    @Inject Clock clock;

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public Bulk prepare(BulkOrder order) {
        var detail = details.checked(order);
        var now = clock.instant();
        rows.forgetOnlyLookedAt(caller.get().user(), now.minus(LOOKED_AT));
        var checked = new BulkOrder(order.act(), detail, order.stories());
        var work = new BulkEntity(checked, caller.get(), now);
        var out = publishing.findAll(order.stories());
        var stories = new ArrayList<BulkStoryEntity>();
        for (var id : order.stories()) {
            var article = articles.get(id);
            var found = Optional.ofNullable(out.get(id));
            var foreseen = forecast.of(order.act(), detail, article, found);
            stories.add(new BulkStoryEntity(work.bulkId(), stories.size(), article, foreseen, now));
        }
        rows.add(work, stories);
        rows.flush();
        return bulk(work);
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public Bulk begin(BulkId id, String reason) {
        var work = mine(rows.lock(id));
        if (work.begunAt().isPresent()) {
            throw new BulkBegun();
        }
        var stories = rows.stories(id);
        if (stories.stream().noneMatch(story -> story.state() == BulkState.WILL_BE_DONE)) {
            throw new BulkWithoutWork();
        }
        var now = clock.instant();
        work.begin(BulkDetails.reason(work.act(), reason), now);
        stories.forEach(story -> story.begin(now));
        rows.flush();
        due.fire(new JobDue(now));
        return bulk(work);
    }

    @Override
    @Allows({REPORTER, EDITOR, RIGHTS_EDITOR})
    public Bulk get(BulkId id) {
        return bulk(mine(rows.find(id)));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<BulkProgress> mine() {
        return rows.begunBy(caller.get().user(), MOST_LISTED).stream().map(this::progress).toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<BulkProgress> underWay() {
        return rows.underWayOf(caller.get().user(), MOST_LISTED).stream()
                .map(this::progress)
                .toList();
    }

    private BulkEntity mine(Optional<BulkEntity> found) {
        return found.filter(work -> work.isOf(caller.get().user())).orElseThrow(BulkNotFound::new);
    }

    private Bulk bulk(BulkEntity work) {
        var stories = rows.stories(work.bulkId()).stream().map(BulkStoryEntity::story).toList();
        return new Bulk(progress(work), stories);
    }

    private BulkProgress progress(BulkEntity work) {
        var counts = rows.counts(work.bulkId());
        return new BulkProgress(
                work.bulkId(),
                work.act(),
                details.inWords(work),
                work.begunAt(),
                work.endedAt(),
                counts.getOrDefault(BulkState.WAITING, 0)
                        + counts.getOrDefault(BulkState.WILL_BE_DONE, 0),
                counts.getOrDefault(BulkState.DONE, 0),
                counts.getOrDefault(BulkState.NOT_DONE, 0)
                        + counts.getOrDefault(BulkState.WILL_NOT_BE_DONE, 0));
    }
}
