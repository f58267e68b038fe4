package press.imprimatur.clearance;

/**
 * The page on which a grantor answers, without an account, by a link that can be used once. Looking
 * changes nothing and uses nothing up; only an answer does.
 */
public interface GrantorsPage {

    /**
     * What is asked.
     *
     * @param token from the address of the page
     * @throws LinkUnknown if there is no such link
     * @throws LinkIsOver if it was used, its time is over, or the request is not open any more
     */
    AskedOfYou look(String token);

    /**
     * Answers. What was answered is kept as evidence, with the time, the address it came from, the
     * wording and the hash of the terms.
     *
     * @return what was answered, for the page that says so
     * @throws LinkUnknown if there is no such link
     * @throws LinkIsOver if it was used, its time is over, or the request is not open any more
     * @throws press.imprimatur.kernel.FieldRefused if something is missing or cannot be so; the
     *     link can still be used
     */
    AskedOfYou answer(String token, GrantorsAnswer answer);
}
