package press.imprimatur.notifications;

import java.util.Optional;
import press.imprimatur.kernel.Slice;

/** What the caller was told. Nobody reads the inbox of another. */
public interface Inbox {

    /** {@link #unread} counts no further: from here on it is "so many or more". */
    int MOST_COUNTED = 100;

    /**
     * The newest first.
     *
     * @param cursor where the slice before ended; empty for the beginning
     * @param limit at most so many, 1 to 200
     * @throws press.imprimatur.kernel.FieldRefused if the cursor is none
     */
    Slice<Notification> list(Optional<String> cursor, int limit);

    /** How many are not read, up to {@value #MOST_COUNTED}. */
    int unread();

    /** Takes one for read, as it was before; empty if it is none of the caller's. */
    Optional<Notification> read(NotificationId id);

    /** Takes all that there are now for read. */
    void readAll();

    /** How the caller gets them by mail. */
    MailChoice mailChoice();

    /** Chooses how the caller gets them by mail, from now on. */
    void choose(MailChoice choice);
}
