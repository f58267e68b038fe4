package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import press.imprimatur.terms.ComponentKind;

/** What is to be as it was in the original; pictures stay where they are. */
public sealed interface Restoration {

    /** Headline, deck or body, whatever was changed in it. */
    record Whole(ComponentKind part) implements Restoration {

        public Whole {
            requireNonNull(part, "part");
        }
    }

    /** A passage of the original, by its number there; it comes back if it is gone. */
    record Passage(int before) implements Restoration {}

    /** A passage that was added, by its number in the later text; it goes. */
    record Addition(int after) implements Restoration {}

    /** What was left out when the original was read, by its number; it comes to its place. */
    record LeftOut(int number) implements Restoration {}
}
