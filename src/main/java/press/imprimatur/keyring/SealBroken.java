package press.imprimatur.keyring;

/** What should be sealed is not, was changed, or lies in another place than it was sealed for. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SealBroken(String why) {
        super(why);
    }
}
