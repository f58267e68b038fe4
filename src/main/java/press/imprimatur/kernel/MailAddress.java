package press.imprimatur.kernel;

import java.util.regex.Pattern;

/**
 * What a mail address looks like: a dot-atom at a domain of at least two labels (RFC 5321, without
 * quoted local parts and address literals, which nobody has in earnest). It holds no white space
 * and no control character, so nothing can be added to a header through it.
 */
public interface MailAddress {

    /** Characters, without the brackets (RFC 5321, 4.5.3.1.3). */
    int LONGEST = 254;

    Pattern FORM = form();

    /** Whether a letter could go there, as far as the bare address itself says. */
    static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    private static Pattern form() {
        var atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
        var label = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
        return Pattern.compile(atom + "(\\." + atom + ")*@" + label + "(\\." + label + ")+");
    }
}
