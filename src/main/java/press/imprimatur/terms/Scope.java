package press.imprimatur.terms;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;

/** Which works an instrument speaks of. */
public sealed interface Scope {

    /**
     * One work.
     *
     * @param version the version that was granted, by its hash; absent if nobody named one
     */
    record OneWork(WorkId work, Optional<String> version) implements Scope {

        public OneWork {
            requireNonNull(work, "work");
            version = StableCopies.maybe(version);
        }
    }

    /** Some works, by name. */
    record ListedWorks(Set<WorkId> works) implements Scope {

        public ListedWorks {
            works = works == null ? Set.of() : Set.copyOf(works);
        }
    }

    /**
     * All works that fit.
     *
     * @param include what must agree
     * @param exclude one of these agreeing takes a work out
     */
    record Selector(Criteria include, List<Criteria> exclude) implements Scope {

        public Selector {
            requireNonNull(include, "include");
            exclude = StableCopies.list(exclude);
        }
    }

    /**
     * What staff begin and make here, and nothing that was brought in: see {@link Authorship}. Only
     * an ownership speaks so.
     */
    record StaffWork() implements Scope {}

    /**
     * Nobody knows: what was stored cannot be read, as after a time zone was taken out of the
     * calendars. It may speak of anything, so that it permits nothing and is asked about.
     */
    record Unread() implements Scope {}

    /** The work, if it is one by name. */
    default Optional<WorkId> only() {
        return this instanceof OneWork one ? Optional.of(one.work()) : Optional.empty();
    }

    /** That work, in whatever version the terms bind to. */
    static Scope of(WorkId work) {
        return new OneWork(work, Optional.empty());
    }

    /** That version of that work. */
    static Scope of(WorkId work, String version) {
        return new OneWork(work, Optional.of(version));
    }

    /** Everything of an outlet, but what one of the exclusions names. */
    static Scope everythingOf(OutletId outlet, Criteria... exclude) {
        return new Selector(Criteria.from(outlet), List.of(exclude));
    }
}
