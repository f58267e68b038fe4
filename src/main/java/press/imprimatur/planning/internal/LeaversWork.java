package press.imprimatur.planning.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserDeactivated;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;
import press.imprimatur.notifications.NotificationKind;
import press.imprimatur.notifications.Notifications;
import press.imprimatur.notifications.Telling;
import press.imprimatur.planning.Assignment;

/**
 * What somebody who leaves still had to do is nobody's from then on, in the transaction that lets
 * them in no more; editors are told of each, for otherwise nobody would miss it before it is due.
 */
@ApplicationScoped
class LeaversWork {

    @Inject AssignmentRows rows;
    @Inject Notifications notifications;
    @Inject Users users;

    void on(@Observes UserDeactivated leaver) {
        var work = rows.lockOpenOf(leaver.user());
        if (!work.isEmpty()) {
            var editors = editorsBut(leaver.user());
            work.forEach(each -> {
                each.giveTo(Optional.empty());
                rows.remindNot(each.assignmentId());
                tell(editors, each.assignment());
            });
        }
    }

    private Set<UserId> editorsBut(UserId leaver) {
        var editors = new HashSet<>(users.activeWith(Set.of(Role.EDITOR)).keySet());
        editors.remove(leaver);
        return editors;
    }

    private void tell(Set<UserId> editors, Assignment work) {
        var place = "/desk/planning/assignment.xhtml?id=" + work.id();
        notifications.tell(
                Telling.of(editors, NotificationKind.LEFT_BEHIND, work.details().title(), place));
    }
}
