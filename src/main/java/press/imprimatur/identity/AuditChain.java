package press.imprimatur.identity;

/**
 * Holds the audit trail together: each entry is linked by hash to the one before it, within seconds
 * after its transaction. Whoever wrote down the hash of the end can tell later whether anything
 * before it was changed, also by somebody with access to the database.
 */
public interface AuditChain {

    /** How far the trail is linked as of now. Cheap. */
    ChainEnd end();

    /**
     * Reads the whole chain from its beginning and compares it with the entries, as of now.
     *
     * @throws NotAllowed if the caller may not see the whole trail
     */
    ChainReport check();
}
