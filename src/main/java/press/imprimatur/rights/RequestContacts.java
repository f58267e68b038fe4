package press.imprimatur.rights;

/** Whom we asked for permissions, and their right to be forgotten. */
public interface RequestContacts {

    /** How many requests that wait for an answer went to this address, whatever its case. */
    int openTo(String mail);

    /**
     * Erases name and address from the requests that went there and are over. What was asked, when,
     * and what came of it stays on record, and so do the papers that prove a permission.
     *
     * @return how many
     */
    int forget(String mail);
}
