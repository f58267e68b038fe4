package press.imprimatur.notifications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.notifications.Inbox;

/** Stands at the head of every page and says how much somebody has not read. */
@Named
@RequestScoped
public class Bell {

    @Inject Inbox inbox;
    @Inject Sentences sentences;

    private Integer unread;

    public int getUnread() {
        if (unread == null) {
            unread = inbox.unread();
        }
        return unread;
    }

    /** The number, as short as it has to be. */
    public String getCount() {
        return getUnread() < Inbox.MOST_COUNTED
                ? Integer.toString(getUnread())
                : Inbox.MOST_COUNTED - 1 + "+";
    }

    /** The same for whoever hears it. */
    public String getWords() {
        return sentences.say("notifications.page.bell", getUnread());
    }
}
