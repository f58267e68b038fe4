package press.imprimatur.publishing.internal.redecision;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.Newsroom;
import press.imprimatur.identity.Newsrooms;
import press.imprimatur.nodes.DatabaseHealth;
import press.imprimatur.publishing.Redecision;
import press.imprimatur.publishing.internal.redecision.Rearranging.Outcome;
import press.imprimatur.publishing.internal.redecision.RedecisionRows.Night;

/** The steps of a nightly re-decision. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class RedecisionStepService {

    private static final int BATCH = 500;

    /** Whoever took longer over a batch is taken for dead; if not, both find the same. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Inject RedecisionRows rows;
    @Inject Comparing comparing;
    @Inject ShownRows stories;
    @Inject Rearranging rearranging;
    @Inject ProgramVersion program;
    @Inject UpgradeQuestionRows questions;
    @Inject Newsrooms newsrooms;
    @Inject RedecisionSettings settings;
    @Inject DatabaseHealth pulse;

    @Allows
    public Optional<Instant> nextDue() {
        if (program.isAnother()) {
            return Optional.of(pulse.now());
        }
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
    public Optional<Batch> claim(Instant now) {
        beginIfAnother(now);
        beginIfDue(now);
        for (var night : rows.take()) {
            var batch = claim(night, now);
            if (batch.isPresent()) {
                return batch;
            }
        }
        return Optional.empty();
    }

    private Optional<Batch> claim(Night night, Instant now) {
        var batch =
                rows.abandoned(night, now.minus(LONGEST), now)
                        .or(() -> rows.next(night, BATCH, now));
        if (batch.isEmpty() && !rows.isSomebodyAt(night)) {
            rows.finish(night, now);
        }
        return batch;
    }

    /** Those of the stories of which the answer is another than what is stored. */
    @Allows
    public Compared compare(Batch batch, Instant now) {
        var shown = stories.of(batch, now);
        var changed = comparing.changed(shown, now);
        questions.closeAllBut(changed, batch);
        return new Compared(shown.size(), changed);
    }

    /** All of the stories, as if each had another answer. */
    @Allows
    public Compared all(Batch batch, Instant now) {
        var shown = stories.of(batch, now);
        return new Compared(shown.size(), shown.stream().map(Shown::article).toList());
    }

    @Allows
    public void finish(Batch batch, int seen) {
        rows.done(batch, seen);
    }

    private void beginIfAnother(Instant now) {
        if (program.isAnother()) {
            program.remember(now);
            if (rows.isAnythingOut()) {
                rows.beginOfUpgrade(now);
            }
        }
    }

    private void beginIfDue(Instant now) {
        newsrooms
                .find()
                .map(room -> settings.last(now, room.zone()))
                .filter(due -> rows.last().map(Redecision::dueAt).map(due::isAfter).orElse(true))
                .ifPresent(rows::begin);
    }

    /** Decides on one story of them again, and arranges it anew if the answer is another. */
    @Allows
    public void decide(Batch batch, ArticleId article, Instant now) {
        var shown = stories.of(article, now);
        comparing.reservePictures(shown);
        if (!comparing.changed(shown, now).isEmpty()
                && rearranging.arrange(article, batch.ofUpgrade(), now) == Outcome.ARRANGED) {
            rows.changed(batch.dueAt());
        }
    }
}
