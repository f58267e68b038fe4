package press.imprimatur.provenance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Use;

/**
 * A change in the words of the rights: what a permission would have to allow.
 *
 * @param where what to restore, in words ("paragraphs 4, 7"); empty if it is the whole
 * @param houseStyle the version of the house style that explains it; empty if none had to
 */
public record EditMade(
        Use change, ComponentKind component, Optional<String> where, Optional<Integer> houseStyle) {

    public EditMade {
        requireNonNull(component, "component");
        requireNonNull(where, "where");
        requireNonNull(houseStyle, "houseStyle");
        if (!change.isChange()) {
            throw new IllegalArgumentException(change + " changes nothing");
        }
    }

    /** One that no house style explains. */
    public EditMade(Use change, ComponentKind component, Optional<String> where) {
        this(change, component, where, Optional.empty());
    }
}
