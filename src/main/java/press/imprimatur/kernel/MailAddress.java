package press.imprimatur.kernel;

import java.util.regex.Pattern;

/**
 * A mail address: a dot-atom at a domain of at least two labels (RFC 5321, without quoted local
 * parts and address literals, which nobody has in earnest). It holds no white space and no control
 * character, so nothing can be added to a header through it.
 *
 * @param value the bare address, without a name beside it
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS =
            Pattern.compile(ATOM + "(\\." + ATOM + ")*@" + LABEL + "(\\." + LABEL + ")+");

    /**
     * @throws IllegalArgumentException if it is none
     */
    public MailAddress {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /** Whether a letter could go there, as far as the address itself says. */
    public static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
