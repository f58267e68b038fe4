package press.imprimatur.courier;

import java.util.regex.Pattern;
import press.imprimatur.kernel.FieldRefused;

/**
 * What a mail address looks like: a dot-atom at a domain of at least two labels (RFC 5321, without
 * quoted local parts and address literals, which nobody has in earnest). It holds no white space
 * and no control character, so nothing can be added to a header through it.
 */
class MailAddresses {

    private static final int LONGEST = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS =
            Pattern.compile(ATOM + "(\\." + ATOM + ")*@" + LABEL + "(\\." + LABEL + ")+");

    private MailAddresses() {}

    static String checked(String field, String address) {
        var trimmed = address.strip();
        if (!isAddress(trimmed)) {
            throw new FieldRefused(field, "courier.addressNotAccepted", trimmed);
        }
        return trimmed;
    }

    static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
