package press.imprimatur.conversation.internal;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprimatur.articles.Article;
import press.imprimatur.conversation.Comment;
import press.imprimatur.conversation.ThreadId;
import press.imprimatur.identity.Role;
import press.imprimatur.identity.UserId;
import press.imprimatur.identity.Users;
import press.imprimatur.notifications.NotificationKind;
import press.imprimatur.notifications.Notifications;
import press.imprimatur.notifications.Telling;

/** Tells colleagues what was said: each once, by what concerns them most. */
@ApplicationScoped
class CommentNews {

    @Inject Notifications notifications;
    @Inject Users users;

    Map<UserId, String> colleagues() {
        return users.activeWith(EnumSet.allOf(Role.class));
    }

    /** Tells those who are mentioned in what was edited, and were not before. */
    void tellOfEdit(Article article, ThreadId thread, String before, String text) {
        var mentioned = new HashSet<>(Mentions.in(text, colleagues()));
        mentioned.removeAll(Mentions.in(before, colleagues()));
        var headline = article.text().headline();
        notifications.tell(
                Telling.of(mentioned, NotificationKind.MENTIONED, headline, at(article, thread)));
    }

    private static String at(Article article, ThreadId thread) {
        return "/desk/articles/article.xhtml?id=" + article.id() + "#thread-" + thread;
    }

    /**
     * @param before what was said in the thread before
     */
    void tell(Article article, ThreadId thread, List<Comment> before, String text) {
        var place = at(article, thread);
        var headline = article.text().headline();
        var told = new HashSet<UserId>();
        var mentioned = text.indexOf('@') < 0 ? Set.<UserId>of() : Mentions.in(text, colleagues());
        var tookPart = before.stream().map(Comment::by).collect(toSet());
        var concerned = new LinkedHashMap<NotificationKind, Set<UserId>>();
        concerned.put(NotificationKind.MENTIONED, mentioned);
        concerned.put(NotificationKind.REPLIED, tookPart);
        concerned.put(NotificationKind.COMMENTED, Set.of(article.created().by()));
        concerned.forEach((kind, people) -> {
            var others = new HashSet<>(people);
            others.removeAll(told);
            told.addAll(others);
            notifications.tell(Telling.of(others, kind, headline, place));
        });
    }
}
