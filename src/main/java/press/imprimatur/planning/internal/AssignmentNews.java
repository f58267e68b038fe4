package press.imprimatur.planning.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import press.imprimatur.notifications.NotificationKind;
import press.imprimatur.notifications.Notifications;
import press.imprimatur.notifications.Telling;
import press.imprimatur.planning.Assignment;

/** Tells who does some work what concerns it. */
@ApplicationScoped
class AssignmentNews {

    @Inject Notifications notifications;

    void tell(Assignment work, NotificationKind kind) {
        var place = "/desk/planning/assignment.xhtml?id=" + work.id();
        work.assignee()
                .ifPresent(who ->
                        notifications.tell(
                                Telling.of(
                                        Set.of(who.person()),
                                        kind,
                                        work.details().title(),
                                        place)));
    }
}
