package press.imprimatur.provenance.web;

import press.imprimatur.provenance.LeftOutPassage;

/**
 * What was left out when an original was read, as scripts read it.
 *
 * @param number its name within the original, counted from 1
 * @param after how many blocks of the story's body stand before it
 * @param body HTML
 * @param doubtful whether it may be a part of the story; then it is missed until it is put back or
 *     set aside
 */
public record LeftOutJson(
        int number, int after, String body, boolean doubtful, LeftOutPassage.Fate fate) {

    static LeftOutJson of(LeftOutPassage left) {
        var passage = left.passage();
        return new LeftOutJson(
                left.number(),
                passage.after(),
                passage.body().html(),
                passage.doubtful(),
                left.fate());
    }
}
