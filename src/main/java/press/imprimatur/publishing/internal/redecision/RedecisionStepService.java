package press.imprimatur.publishing.internal.redecision;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.nodes.Pulse;
import press.imprimatur.publishing.Redecision;
import press.imprimatur.publishing.internal.publications.Publications;

/** The steps of a nightly re-decision. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class RedecisionStepService {

    private static final int BATCH = 50;

    @Inject RedecisionRows rows;
    @Inject Publications publications;
    @Inject Redeciding redeciding;
    @Inject Newsrooms newsrooms;
    @Inject RedecisionSettings settings;
    @Inject Pulse pulse;

    @Allows
    public Optional<Instant> nextDue() {
        var goesOn = rows.last().filter(night -> night.finishedAt().isEmpty());
        return goesOn.isPresent()
                ? goesOn.map(Redecision::dueAt)
                : newsrooms
                        .find()
                        .map(Newsroom::zone)
                        .map(zone -> settings.next(pulse.now(), zone));
    }

    /** The next stories that are to be decided again this night; empty if there are none. */
    @Allows
    public List<ArticleId> claim(Instant now) {
        beginIfDue(now);
        return rows.take().map(night -> claim(night, now)).orElse(List.of());
    }

    private List<ArticleId> claim(RedecisionRows.Night night, Instant now) {
        var batch = rows.outAfter(night.after(), BATCH);
        if (batch.isEmpty()) {
            rows.finish(night, now);
        } else {
            rows.wentOn(night, batch);
        }
        return batch.stream().map(ArticleId::new).toList();
    }

    private void beginIfDue(Instant now) {
        newsrooms
                .find()
                .map(room -> settings.last(now, room.zone()))
                .filter(due -> rows.last().map(Redecision::dueAt).map(due::isAfter).orElse(true))
                .ifPresent(rows::begin);
    }

    /** Decides on one story again, and arranges it anew if the answer is another. */
    @Allows
    public void decide(ArticleId article, Instant now) {
        publications
                .lock(article)
                .filter(publication -> redeciding.decideAgain(publication, now))
                .ifPresent(publication -> rows.changed());
    }
}
