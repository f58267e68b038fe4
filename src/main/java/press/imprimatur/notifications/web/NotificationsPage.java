package press.imprimatur.notifications.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.Slice;
import press.imprimatur.notifications.Inbox;
import press.imprimatur.notifications.NotificationId;

/** What somebody was told, the newest first. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class NotificationsPage implements Slice.Source<NotificationRow>, Serializable {

    private static final String HERE = "/desk/notifications/notifications?faces-redirect=true";

    @Inject Inbox inbox;
    @Inject Notices notices;
    @Inject Sentences sentences;

    @Override
    public Slice<NotificationRow> after(Optional<String> cursor, int most) {
        return inbox.list(cursor, most).map(each -> new NotificationRow(each, sentences));
    }

    public String read(String id) {
        inbox.read(NotificationId.of(id));
        return HERE;
    }

    public String readAll() {
        inbox.readAll();
        notices.done("notifications.allRead");
        return HERE;
    }

    public boolean isAnyUnread() {
        return inbox.unread() > 0;
    }
}
