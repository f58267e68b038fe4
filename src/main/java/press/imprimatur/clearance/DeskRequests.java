package press.imprimatur.clearance;

import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;

/** What reporters and editors need permissions for, until the rights desk has seen to it. */
public interface DeskRequests {

    /**
     * Tells the rights desk that a permission for a work is needed, on its page and by mail. Told
     * twice it is one wish, the first.
     *
     * @param about the work in words; cut to what fits in a line
     */
    void tell(WorkId work, String about, Optional<OutletId> outlet);

    /**
     * The same for a work of which it is known what its permission may be.
     *
     * @param form the query of the form in which it is recorded, with what is known filled in
     */
    void prepare(WorkId work, String about, String form);

    /** Strikes what was prepared for a work of which something else is known now. */
    void spare(WorkId work);

    /** The wish for a work; empty if nobody has it any more. */
    Optional<DeskRequest> find(WorkId work);

    /** What waits, the oldest first. */
    List<DeskRequest> open(int most);

    /** Strikes a wish that nothing comes of, or that something else has fulfilled. */
    void strike(WorkId work);
}
