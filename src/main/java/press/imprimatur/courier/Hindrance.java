package press.imprimatur.courier;

/** Why a letter could not be handed over. Each has a sentence: {@code courier.hindrance.NAME}. */
public enum Hindrance {
    /** The mail server cannot be reached, or does not answer in time. */
    UNREACHABLE,
    /** The mail server does not offer the encryption asked for, or its certificate is not good. */
    NOT_ENCRYPTED,
    /** The mail server does not accept our name and password. */
    SIGN_IN_REFUSED,
    /** The mail server does not take letters for one of the addresses, now or ever. */
    ADDRESS_REFUSED,
    /** The mail server does not let us write from our own address. */
    SENDER_REFUSED,
    /** The mail server did not take the letter, for a reason of its own. */
    LETTER_REFUSED,
    /** The mail server took it, and it came back as undeliverable. */
    CAME_BACK,
    /** It was sealed with a key that this server does not have. */
    KEY_MISSING;

    /** The key of the sentence that says it. */
    public String key() {
        return "courier.hindrance." + this;
    }
}
