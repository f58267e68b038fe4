package press.imprimatur.identity;

/**
 * How letters about accounts leave the house. Whoever brings letters implements this: accounts know
 * nothing of mail servers.
 */
public interface AccountLetters {

    /** Whether letters can leave at all. */
    boolean canLeave();

    /**
     * Takes a letter, in the caller's transaction; it leaves after that commits. Keys in its
     * addresses are shown to nobody who reads letters here.
     *
     * @param to one mail address
     * @param subject one line
     * @param text plain text
     * @param about whose account it is about
     */
    void post(String to, String subject, String text, UserId about);
}
