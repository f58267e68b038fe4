package press.imprimatur.sources;

import java.io.Serializable;
import java.util.Locale;

/**
 * What the desk knows of an outlet. Texts are trimmed; what is not known is the empty text.
 *
 * @param name as readers know it and credit lines write it; required
 * @param domain its web site's host without "www.", in lower case ({@code rfa.org}); pasted stories
 *     are recognised by it
 * @param contactName who answers for permissions
 * @param contactMail where to ask; an address of the form of RFC 5321, or empty
 * @param reprintLine the credit line that the outlet suggests; each permission holds its own, which
 *     alone counts
 */
public record OutletDetails(
        String name, String domain, String contactName, String contactMail, String reprintLine)
        implements Serializable {

    public OutletDetails {
        name = trimmed(name);
        domain = trimmed(domain).toLowerCase(Locale.ROOT);
        contactName = trimmed(contactName);
        contactMail = trimmed(contactMail);
        reprintLine = trimmed(reprintLine);
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
