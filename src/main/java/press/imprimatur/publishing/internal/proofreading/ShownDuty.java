package press.imprimatur.publishing.internal.proofreading;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import press.imprimatur.publishing.internal.duties.StoryFacts;
import press.imprimatur.terms.CreditPart;
import press.imprimatur.terms.OwedDuty;

/**
 * All that publishing knows of a type of duty: what is said for it, and whether that is to be seen
 * in what was finished. The two share the duty's own words and nothing else.
 */
interface ShownDuty {

    /** Adds what readers are to be shown for it; nothing, where it is not met by showing. */
    default void say(OwedDuty owed, StoryFacts facts, PageWords words) {}

    /** Whether it is met for the text of a story. */
    boolean isShown(OwedDuty owed, Sheet sheet);

    /** Whether it is met for a picture, in the figure where that stands. */
    default boolean isShownIn(Element figure, OwedDuty owed, Sheet sheet) {
        return false;
    }

    /**
     * Whether it is about the words around a picture, where one permission covers that with its
     * story: nobody could show it in a caption.
     */
    default boolean isOfText(Sheet sheet) {
        return false;
    }

    /** What exactly is missing where it is not met; empty if the duty's name says it. */
    default Optional<String> lacking(OwedDuty owed, Sheet sheet) {
        return Optional.empty();
    }

    /** What it would name and nobody has said. */
    default Set<CreditPart> unknown(OwedDuty owed, Sheet sheet) {
        return Set.of();
    }
}
