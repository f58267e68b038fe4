package press.imprimatur.conversation.internal;

import press.imprimatur.articles.Article;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Role;

/** Who may say that a thread is done with. */
class ConversationPolicy {

    private ConversationPolicy() {}

    static boolean mayResolve(CommentThreadEntity thread, Article article, Caller caller) {
        return caller.isSystem()
                || caller.is(Role.EDITOR)
                || thread.begunBy().equals(caller.user())
                || article.created().by().equals(caller.user());
    }
}
