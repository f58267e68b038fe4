package press.imprimatur.sources.internal;

import java.util.regex.Pattern;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.sources.OutletDetails;

/** What an outlet's details have to look like. */
class OutletPolicy {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 1000;

    /** Host names of RFC 1123 with at least two labels; international ones in their ASCII form. */
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    /** As browsers check it (HTML, valid e-mail address), with a dot in the domain. */
    private static final Pattern MAIL =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private OutletPolicy() {}

    static void refuseMalformed(OutletDetails details) {
        if (details.name().isEmpty()) {
            throw new FieldRefused("name", "sources.nameMissing");
        }
        if (details.name().length() > LONGEST_NAME) {
            throw new FieldRefused("name", "sources.nameTooLong", LONGEST_NAME);
        }
        if (!details.domain().isEmpty() && !DOMAIN.matcher(details.domain()).matches()) {
            throw new FieldRefused("domain", "sources.domainMalformed", details.domain());
        }
        if (!details.contactMail().isEmpty() && !MAIL.matcher(details.contactMail()).matches()) {
            throw new FieldRefused("contactMail", "sources.mailMalformed", details.contactMail());
        }
        if (details.reprintLine().length() > LONGEST_LINE) {
            throw new FieldRefused("reprintLine", "sources.reprintLineTooLong", LONGEST_LINE);
        }
    }
}
