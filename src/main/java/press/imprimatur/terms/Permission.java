package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A clause that allows one use, with those that it includes.
 *
 * @param duties owed when this clause is made use of, beside those of the whole terms
 * @param survivesRevocation stays although the instrument is revoked; means something for {@link
 *     Use#ARCHIVE_PUBLIC} only
 */
public record Permission(
        Use use,
        Constraints constraints,
        List<Duty> duties,
        Rank rank,
        boolean survivesRevocation) {

    public Permission {
        requireNonNull(use, "use");
        constraints = Constraints.orNone(constraints);
        duties = StableCopies.list(duties);
        rank = rank == null ? Rank.GENERAL : rank;
    }

    /** Allows it without more ado. */
    public static Permission of(Use use) {
        return new Permission(use, Constraints.NONE, List.of(), Rank.GENERAL, false);
    }

    /** The same under these constraints. */
    public Permission within(Constraints others) {
        return new Permission(use, others, duties, rank, survivesRevocation);
    }

    /** The same, owing these duties. */
    public Permission owing(Duty... others) {
        return new Permission(use, constraints, List.of(others), rank, survivesRevocation);
    }

    /** The same, standing elsewhere in the paper. */
    public Permission ranked(Rank other) {
        return new Permission(use, constraints, duties, other, survivesRevocation);
    }
}
