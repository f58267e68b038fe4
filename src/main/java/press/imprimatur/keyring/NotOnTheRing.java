package press.imprimatur.keyring;

/** Something is sealed with a key that is not there. */
public class NotOnTheRing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;

    public NotOnTheRing(String key) {
        super("key " + key + " is missing");
        this.key = key;
    }

    /** Its name. */
    public String key() {
        return key;
    }
}
