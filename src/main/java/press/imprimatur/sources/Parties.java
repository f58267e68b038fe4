package press.imprimatur.sources;

/** Knows what became of the outlets that granted us something. */
public interface Parties {

    /**
     * How it stands with an outlet.
     *
     * @throws OutletNotFound if there is none of that name
     */
    Party get(OutletId id);

    /**
     * Records what became of an outlet. Its permissions stay as they are.
     *
     * @param seen the version of the outlet that the change was made from
     * @throws OutletNotFound if there is none of that name, or no such successor
     * @throws press.imprimatur.kernel.ChangedMeanwhile if it is not at that version any more
     * @throws press.imprimatur.kernel.FieldRefused if there is no reason, a successor is missing,
     *     or the successor is the outlet itself or was succeeded by it
     */
    Party change(OutletId id, long seen, PartyChange change);
}
