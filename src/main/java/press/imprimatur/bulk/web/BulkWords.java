package press.imprimatur.bulk.web;

import press.imprimatur.bulk.BulkProgress;
import press.imprimatur.kernel.Sentences;

/** Work on many stories in words. */
final class BulkWords {

    private BulkWords() {}

    static String title(BulkProgress work, Sentences sentences) {
        return sentences.say("bulk.title." + work.act(), work.all(), work.detail());
    }

    static String came(BulkProgress work, Sentences sentences) {
        if (work.begunAt().isEmpty()) {
            return sentences.say("bulk.came.before", work.waiting(), work.all());
        }
        var key = work.endedAt().isEmpty() ? "bulk.came.during" : "bulk.came.after";
        return sentences.say(key, work.done(), work.all(), work.notDone());
    }
}
