package press.imprimatur.conversation.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.conversation.Anchor;
import press.imprimatur.conversation.Comment;
import press.imprimatur.conversation.CommentThread;
import press.imprimatur.conversation.Resolution;

/** A thread of comments, as scripts read it. */
public record ThreadJson(
        String id,
        String article,
        Optional<String> quote,
        Optional<String> paragraph,
        boolean gone,
        List<CommentJson> comments,
        Optional<ResolutionJson> resolution,
        boolean resolvable) {

    /** What somebody said. */
    public record CommentJson(
            String id,
            String by,
            String name,
            Instant at,
            String text,
            Optional<Instant> editedAt,
            boolean deleted) {

        static CommentJson of(Comment comment) {
            return new CommentJson(
                    comment.id().toString(),
                    comment.by().toString(),
                    comment.name(),
                    comment.at(),
                    comment.text(),
                    comment.editedAt(),
                    comment.deleted());
        }
    }

    /** Who said that it is done with. */
    public record ResolutionJson(String by, String name, Instant at) {

        static ResolutionJson of(Resolution resolution) {
            return new ResolutionJson(
                    resolution.by().toString(), resolution.name(), resolution.at());
        }
    }

    static ThreadJson of(CommentThread thread) {
        return new ThreadJson(
                thread.id().toString(),
                thread.article().toString(),
                thread.anchor().map(Anchor::quote),
                thread.anchor().map(Anchor::paragraph),
                thread.gone(),
                thread.comments().stream().map(CommentJson::of).toList(),
                thread.resolution().map(ResolutionJson::of),
                thread.resolvable());
    }
}
