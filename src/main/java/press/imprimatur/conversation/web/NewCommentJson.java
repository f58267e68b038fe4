package press.imprimatur.conversation.web;

import java.util.Optional;
import press.imprimatur.conversation.Anchor;
import press.imprimatur.conversation.NewComment;

/**
 * What somebody wants to say.
 *
 * @param quote the words that it is about; left out for the story as a whole
 * @param paragraph all of the paragraph that they begin in; may be left out
 */
public record NewCommentJson(String text, Optional<String> quote, Optional<String> paragraph) {

    NewComment comment() {
        return new NewComment(text, quote.map(words -> new Anchor(words, paragraph.orElse(words))));
    }
}
