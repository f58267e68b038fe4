package press.imprimatur.articles.internal;

import press.imprimatur.articles.Article;
import press.imprimatur.articles.NotYours;
import press.imprimatur.articles.SecondPersonNeeded;
import press.imprimatur.articles.Stage;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Role;

/** Who may do what with this article. What roles may do in general is said at the service. */
class ArticlePolicy {

    private ArticlePolicy() {}

    static boolean mayEdit(Article article, Caller caller) {
        if (caller.isSystem() || caller.is(Role.EDITOR)) {
            return true;
        }
        return caller.is(Role.REPORTER)
                && article.created().by().equals(caller.user())
                && article.stage() != Stage.APPROVED;
    }

    static void refuseUnlessMayEdit(Article article, Caller caller) {
        if (!mayEdit(article, caller)) {
            throw new NotYours(article.created().name());
        }
    }

    static void refuseOwnApproval(Article article, Caller caller) {
        if (article.edited().by().equals(caller.user())) {
            throw new SecondPersonNeeded(article.edited().name());
        }
    }
}
