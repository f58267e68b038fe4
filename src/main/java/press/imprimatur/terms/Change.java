package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A change that was made to a component, as the fidelity panel found it.
 *
 * @param change a use that {@linkplain Use#isChange changes}
 * @param component what was changed
 * @param where what to restore, in words ("paragraph 4"); absent if it is the whole
 * @param houseStyle the version of the house style that explains it; absent if none had to
 */
public record Change(
        Use change, Component component, Optional<String> where, Optional<Integer> houseStyle) {

    public Change {
        requireNonNull(component, "component");
        where = StableCopies.maybe(where);
        houseStyle = StableCopies.maybe(houseStyle);
        if (!change.isChange()) {
            throw new IllegalArgumentException(change + " changes nothing");
        }
    }

    /** One that no house style explains. */
    public Change(Use change, Component component, Optional<String> where) {
        this(change, component, where, Optional.empty());
    }
}
