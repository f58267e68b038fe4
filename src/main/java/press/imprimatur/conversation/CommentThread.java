package press.imprimatur.conversation;

import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;

/**
 * A comment and the answers to it.
 *
 * @param anchor the words that it is about; empty if it is about the story as a whole
 * @param gone whether those words do not stand in the text any more, as it was saved last
 * @param comments at least one, the first first
 * @param resolution who said that it is done with; empty as long as it is open
 * @param resolvable whether the caller may resolve it, or open it again
 */
public record CommentThread(
        ThreadId id,
        ArticleId article,
        Optional<Anchor> anchor,
        boolean gone,
        List<Comment> comments,
        Optional<Resolution> resolution,
        boolean resolvable) {

    public CommentThread {
        comments = List.copyOf(comments);
    }
}
