package press.imprimatur.terms;

import java.util.Set;

/**
 * A clause that forbids. It beats every permission of its instrument; as a covenant it binds
 * whatever instrument is relied on.
 *
 * @param uses what it forbids, with all that those include; empty means everything
 * @param when it bites only if all of this holds, while its two windows are open; limits that run
 *     from an event, and quantities, are not looked at: it bites regardless of them. With a publish
 *     window only, it leaves alone what is out
 * @param covenant we promised it: it binds even when another instrument is relied on
 */
public record Prohibition(Set<Use> uses, Constraints when, Rank rank, boolean covenant) {

    public Prohibition {
        uses = StableCopies.enums(Use.class, uses);
        when = Constraints.orNone(when);
        rank = rank == null ? Rank.GENERAL : rank;
    }

    /** Forbids these uses always. */
    public static Prohibition of(Use... uses) {
        return new Prohibition(Set.of(uses), Constraints.NONE, Rank.GENERAL, false);
    }

    /** Forbids everything in that case. */
    public static Prohibition when(Constraints when) {
        return new Prohibition(Set.of(), when, Rank.GENERAL, false);
    }

    /** The same, standing elsewhere in the paper. */
    public Prohibition ranked(Rank other) {
        return new Prohibition(uses, when, other, covenant);
    }

    /** The same as a promise that binds whatever is relied on. */
    public Prohibition asCovenant() {
        return new Prohibition(uses, when, rank, true);
    }

    /** Whether it speaks of that use at all. */
    public boolean concerns(Use asked) {
        if (uses.isEmpty()) {
            return true;
        }
        for (var use : uses) {
            if (use.implies(asked)) {
                return true;
            }
        }
        return false;
    }
}
