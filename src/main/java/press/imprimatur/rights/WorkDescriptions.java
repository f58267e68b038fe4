package press.imprimatur.rights;

import java.util.Collection;
import java.util.Map;
import press.imprimatur.kernel.WorkId;

/** What is said of works, for permissions that select and exclude by it. */
public interface WorkDescriptions {

    /** What is said of the work; {@link DescribedWork#NOT_YET} if nothing is. */
    DescribedWork of(WorkId work);

    /** What is said of each of these works; those are missing of which nothing is said. */
    Map<WorkId, WorkDescription> all(Collection<WorkId> works);

    /**
     * Says what is known of a work, in place of what was said before; what is out is decided again
     * in the same transaction.
     *
     * @param seen the version that the change was made from; 0 if nothing had been said
     * @throws press.imprimatur.kernel.ChangedMeanwhile if it is not at that version any more
     * @throws press.imprimatur.kernel.FieldRefused if something is too long, too many, or no
     *     language
     */
    DescribedWork describe(WorkId work, long seen, WorkDescription description);

    /** Keeps what a file said of the work that was made of it; never replaces what was said. */
    void describeAsRead(WorkId work, WorkDescription description);
}
