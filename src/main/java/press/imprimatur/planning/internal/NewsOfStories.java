package press.imprimatur.planning.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.ActRecorded;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;
import press.imprimatur.notifications.NotificationKind;
import press.imprimatur.notifications.Notifications;
import press.imprimatur.notifications.Telling;
import press.imprimatur.planning.AssignmentState;

/**
 * Tells people what becomes of their stories, in the transaction in which it does. It stands in the
 * audit trail, whoever did it by which way: so no way is forgotten.
 */
@ApplicationScoped
class NewsOfStories {

    private static final String PUBLISHED = "article.published";
    private static final String OFFERED = "article.offered";

    /** By what the audit trail calls it. */
    private static final Map<String, NotificationKind> KINDS =
            Map.of(
                    PUBLISHED,
                    NotificationKind.PUBLISHED,
                    "article.shownAgain",
                    NotificationKind.PUBLISHED,
                    "article.withdrawn",
                    NotificationKind.CAME_DOWN,
                    "article.retracted",
                    NotificationKind.CAME_DOWN,
                    "article.killed",
                    NotificationKind.CAME_DOWN,
                    "article.takenDown",
                    NotificationKind.CAME_DOWN,
                    OFFERED,
                    NotificationKind.WAITING,
                    "article.scheduleMissed",
                    NotificationKind.WAITING);

    @Inject ArticleDesk articles;
    @Inject AssignmentRows rows;
    @Inject Notifications notifications;
    @Inject Users users;

    void on(@Observes ActRecorded act) {
        var kind = KINDS.get(act.verb());
        if (kind != null && act.subject().kind().equals("article")) {
            ArticleId.find(act.subject().id())
                    .flatMap(articles::find)
                    .ifPresent(article -> tell(article, kind, act.verb()));
        }
    }

    private void tell(Article article, NotificationKind kind, String verb) {
        var work = rows.of(article.id());
        var people = verb.equals(OFFERED) ? editors() : whose(article, work);
        var place = "/desk/articles/article.xhtml?id=" + article.id();
        notifications.tell(Telling.of(people, kind, article.text().headline(), place));
        if (verb.equals(PUBLISHED)) {
            work.stream().filter(AssignmentEntity::isOpen).forEach(this::done);
        }
    }

    /** What nobody had is still to be done: it was planned for after this. */
    private void done(AssignmentEntity work) {
        if (work.assignment().assignee().isPresent()) {
            work.moveTo(AssignmentState.DONE);
            rows.remindNot(work.assignmentId());
        }
    }

    private Set<UserId> editors() {
        return users.activeWith(Set.of(Role.EDITOR)).keySet();
    }

    private static Set<UserId> whose(Article article, List<AssignmentEntity> work) {
        var people = new HashSet<UserId>();
        people.add(article.created().by());
        work.forEach(
                each -> each.assignment().assignee().ifPresent(who -> people.add(who.person())));
        return people;
    }
}
