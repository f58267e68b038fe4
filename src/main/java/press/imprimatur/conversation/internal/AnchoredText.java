package press.imprimatur.conversation.internal;

import static java.util.stream.Collectors.joining;

import java.util.List;
import press.imprimatur.conversation.Anchor;

/** The text of a story, in which the words that comments are about are looked for. */
class AnchoredText {

    private final String text;

    AnchoredText(List<String> passages) {
        text = passages.stream().map(Anchor::inALine).collect(joining(" "));
    }

    /** Whether the words still stand in it, wherever that is. */
    boolean holds(Anchor anchor) {
        return text.contains(anchor.quote());
    }
}
