package press.imprimatur.rights;

import java.util.List;
import press.imprimatur.kernel.WorkId;

/** Keeps, for every publication, by what right it was made. Nothing in it is ever changed. */
public interface Receipts {

    /** Stores a receipt, in the transaction that publishes. */
    default ReceiptId store(NewReceipt receipt) {
        return store(List.of(receipt)).get(0);
    }

    /**
     * Stores the receipts of one publication, in its transaction, and tells of them at once with
     * {@link ReceiptsStored}.
     *
     * @return their names, in the same order; none if nothing was given
     */
    List<ReceiptId> store(List<NewReceipt> receipts);

    /**
     * Records that a story is off a channel, in the transaction that takes it down: what it used of
     * a quantity "live at once" is free again.
     */
    void recordTakedown(WorkId work, String channel);

    /** The receipts of a story, newest first. */
    List<Receipt> of(WorkId work);
}
