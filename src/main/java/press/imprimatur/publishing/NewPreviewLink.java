package press.imprimatur.publishing;

import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Unprintable;

/**
 * Whom a preview link is for, and for how long.
 *
 * @param recipient the name of a person; never empty
 * @param days 1 to {@value #MOST_DAYS}
 */
public record NewPreviewLink(String recipient, int days) {

    public static final int MOST_DAYS = 14;
    private static final int LONGEST = 200;

    /**
     * @throws FieldRefused at {@code recipient} if nobody is named, or at too great a length; at
     *     {@code days} if it is no such number
     */
    public NewPreviewLink {
        recipient = recipient == null ? "" : recipient.strip();
        if (recipient.isEmpty()) {
            throw new FieldRefused("recipient", "publishing.preview.recipientMissing");
        }
        if (recipient.length() > LONGEST) {
            throw new FieldRefused("recipient", "publishing.preview.recipientTooLong", LONGEST);
        }
        Unprintable.refuseIn("recipient", recipient);
        if (days < 1 || days > MOST_DAYS) {
            throw new FieldRefused("days", "publishing.preview.daysWrong", MOST_DAYS);
        }
    }
}
