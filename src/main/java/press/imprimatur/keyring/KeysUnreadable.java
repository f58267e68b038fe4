package press.imprimatur.keyring;

/** What should be a ring of keys is none. Repeats nothing of what was read. */
public class KeysUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeysUnreadable(String why) {
        super(why);
    }
}
