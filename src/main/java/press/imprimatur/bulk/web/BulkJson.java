package press.imprimatur.bulk.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.bulk.Bulk;
import press.imprimatur.bulk.BulkAct;
import press.imprimatur.bulk.BulkProgress;
import press.imprimatur.bulk.BulkState;
import press.imprimatur.bulk.BulkStory;

/**
 * Work on many stories, as scripts read it.
 *
 * @param stories left out of lists
 */
public record BulkJson(
        String id,
        BulkAct act,
        String detail,
        Optional<Instant> begunAt,
        Optional<Instant> endedAt,
        int waiting,
        int done,
        int notDone,
        Optional<List<StoryJson>> stories) {

    /** One of the stories; the sentence says what will happen, or happened, or why not. */
    public record StoryJson(String id, String headline, BulkState state, String sentence) {

        static StoryJson of(BulkStory story) {
            return new StoryJson(
                    story.article().toString(), story.headline(), story.state(), story.sentence());
        }
    }

    static BulkJson of(Bulk bulk) {
        return of(
                bulk.progress(), Optional.of(bulk.stories().stream().map(StoryJson::of).toList()));
    }

    static BulkJson of(BulkProgress progress) {
        return of(progress, Optional.empty());
    }

    private static BulkJson of(BulkProgress progress, Optional<List<StoryJson>> stories) {
        return new BulkJson(
                progress.id().toString(),
                progress.act(),
                progress.detail(),
                progress.begunAt(),
                progress.endedAt(),
                progress.waiting(),
                progress.done(),
                progress.notDone(),
                stories);
    }
}
