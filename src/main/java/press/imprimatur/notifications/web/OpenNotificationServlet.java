package press.imprimatur.notifications.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import press.imprimatur.notifications.Inbox;
import press.imprimatur.notifications.Notification;
import press.imprimatur.notifications.NotificationId;

/**
 * Leads to what a notification tells of, and takes it for read; to the inbox if it is not there.
 */
@WebServlet("/desk/notifications/open")
public class OpenNotificationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String INBOX = "/desk/notifications/notifications.xhtml";

    @Inject transient Inbox inbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var place =
                Optional.ofNullable(request.getParameter("id"))
                        .flatMap(NotificationId::find)
                        .flatMap(inbox::read)
                        .map(Notification::place)
                        .orElse(INBOX);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath() + place);
    }
}
