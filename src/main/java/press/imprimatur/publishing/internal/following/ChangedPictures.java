package press.imprimatur.publishing.internal.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import press.imprimatur.jobs.JobDue;
import press.imprimatur.media.PictureChanged;

/** A credit and a caption belong to the picture: wherever it is out, they are to be read. */
@ApplicationScoped
class ChangedPictures {

    @Inject FollowingRows rows;
    @Inject Event<JobDue> due;
    @Inject Clock clock;

    void on(@Observes PictureChanged changed) {
        var now = clock.instant();
        if (rows.add(changed.picture(), now) > 0) {
            due.fire(new JobDue(now));
        }
    }
}
