package press.imprimatur.bulk.web;

import press.imprimatur.bulk.BulkStory;
import press.imprimatur.kernel.Sentences;

/** One of many stories, as pages show it; how far it has come as a colour and in a word. */
public record BulkRow(String id, String headline, String tone, String state, String sentence) {

    static BulkRow of(BulkStory story, Sentences sentences) {
        return new BulkRow(
                story.article().toString(),
                story.headline(),
                switch (story.state()) {
                    case WILL_BE_DONE, WAITING -> "blue";
                    case WILL_NOT_BE_DONE -> "grey";
                    case DONE -> "green";
                    case NOT_DONE -> "amber";
                },
                sentences.say("bulk.state." + story.state()),
                story.sentence());
    }
}
