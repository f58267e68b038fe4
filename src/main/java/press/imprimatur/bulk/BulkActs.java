package press.imprimatur.bulk;

import java.util.List;

/**
 * Does the same with many stories. It is looked at first; once begun it goes on by itself, one
 * story after the other, each as if the caller did it by hand: what is refused for one stops none
 * of the others. Nobody sees the work of another.
 */
public interface BulkActs {

    /**
     * Says of each story what would happen. Nothing happens.
     *
     * @throws press.imprimatur.kernel.FieldRefused if no story is chosen, or more than {@link
     *     BulkOrder#MOST}, or there is no such section, or the tag cannot be so
     */
    Bulk prepare(BulkOrder order);

    /**
     * Begins what was looked at. A story that was changed meanwhile is left as it is. Who asked is
     * told when it is over.
     *
     * @param reason why, for the audit trail; means nothing for what takes none
     * @throws BulkNotFound if the caller has no such work
     * @throws BulkBegun if it was begun before
     * @throws BulkWithoutWork if it would be done with none of the stories
     * @throws press.imprimatur.kernel.FieldRefused if the reason is missing or too long
     */
    Bulk begin(BulkId id, String reason);

    /**
     * How far it has come.
     *
     * @throws BulkNotFound if the caller has no such work
     */
    Bulk get(BulkId id);

    /** The work of the caller that has begun, the latest first; at most fifty. */
    List<BulkProgress> mine();

    /** That of it which is not over. */
    List<BulkProgress> underWay();
}
