package press.imprimatur.courier.web;

/**
 * Whom to forget.
 *
 * @param address a mail address
 */
public record ForgetJson(String address) {

    /**
     * What was forgotten.
     *
     * @param erased how many letters
     */
    public record Forgotten(int erased) {}
}
