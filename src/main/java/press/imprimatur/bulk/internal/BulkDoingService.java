package press.imprimatur.bulk.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.bulk.BulkAskerGone;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.Users;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.Recorded;
import press.imprimatur.kernel.Sentences;

/** Does it with one of many stories, or keeps why it was not done. */
@Stateless
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class BulkDoingService {

    @Inject BulkRows rows;
    @Inject BulkDeeds deeds;
    @Inject BulkEnding ending;
    @Inject Users users;
    @Inject CurrentCaller callers;
    @Inject @Recorded Sentences sentences;

    /**
     * Does it in the name of who asked, with what that person may do now, and no more than they
     * could when they asked.
     *
     * @throws BusinessException whatever the act by hand would throw
     */
    @Allows
    public void perform(UUID id, Instant now) {
        rows.lockWaiting(id).ifPresent(story -> perform(story, now));
    }

    private void perform(BulkStoryEntity story, Instant now) {
        var work = rows.find(story.bulk()).orElseThrow();
        var who =
                users.actingFor(work.askedBy())
                        .map(work::narrowed)
                        .orElseThrow(() -> new BulkAskerGone(work.askedByName()));
        var came = callers.runAs(who, () -> deeds.perform(work, story));
        if (came.done()) {
            story.done(came.sentence());
        } else {
            story.notDone(came.sentence());
        }
        ending.endIfOver(work.bulkId(), now);
    }

    /** Keeps why it was not done; what was begun for it is undone. */
    @Allows
    public void refuse(UUID id, BusinessException refusal, Instant now) {
        notDone(id, inWords(refusal), now);
    }

    /** The same of what was tried often enough, and failed through no fault of a person. */
    @Allows
    public void giveUpIfTriedEnough(UUID id, Instant now) {
        rows.lockWaiting(id)
                .filter(BulkStoryEntity::isTriedEnough)
                .ifPresent(story -> notDone(id, sentences.say("bulk.ourFault"), now));
    }

    private void notDone(UUID id, String why, Instant now) {
        rows.lockWaiting(id)
                .ifPresent(story -> {
                    story.notDone(why);
                    ending.endIfOver(story.bulk(), now);
                });
    }

    /** By hand somebody has a text before them that was changed; here nobody has. */
    private String inWords(BusinessException refusal) {
        return refusal instanceof ArticleChangedMeanwhile changed
                ? sentences.say("bulk.changedMeanwhile", changed.present().edited().name())
                : sentences.say(refusal);
    }
}
