package press.imprimatur.ingest;

import static java.util.Objects.requireNonNull;

import java.util.List;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.provenance.Capture;

/**
 * What came of a page that somebody brought in.
 *
 * @param article the draft of it
 * @param capture the original as it is kept
 * @param newVersion whether it is a partner's new version of a story that is here already: then the
 *     article is that one, and no draft was begun
 * @param again whether these very bytes had been taken in before: then the draft is the earlier one
 * @param notices what somebody should look at; none if it was taken in before
 */
public record TakenIn(
        ArticleId article,
        Capture capture,
        boolean newVersion,
        boolean again,
        List<ReadingNotice> notices) {

    public TakenIn {
        requireNonNull(article, "article");
        requireNonNull(capture, "capture");
        notices = List.copyOf(notices);
    }
}
