package press.imprimatur.publishing.internal.release;

import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.SecondPersonNeeded;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.Role;
import press.imprimatur.publishing.Signature;
import press.imprimatur.terms.ComponentVerdict;
import press.imprimatur.terms.Decision;

/** On whose word a story may go out. */
class SignaturePolicy {

    private SignaturePolicy() {}

    /**
     * The signature that the caller's word makes; empty if it takes a second person.
     *
     * @param page of which one without an override is green: it denies a reprint that was changed
     *     more than its terms allow
     */
    static Optional<Signature> judge(Article article, Caller caller, Decision page) {
        if (!caller.is(Role.EDITOR)) {
            return Optional.empty();
        }
        if (article.approval().isPresent() || !article.edited().by().equals(caller.user())) {
            return Optional.of(Signature.SECOND_PERSON);
        }
        return mayAlone(article, caller, page)
                ? Optional.of(Signature.SINGLE_GREEN_REPRINT)
                : Optional.empty();
    }

    private static boolean mayAlone(Article article, Caller caller, Decision page) {
        return article.isReprint() && !article.isLawyeredFor(caller.user()) && isGreen(page);
    }

    /**
     * The signature that was made before, if it still does: two persons' word on a text stands,
     * that of one stands as long as one would do.
     *
     * @throws SecondPersonNeeded if it takes another person by now
     */
    static Signature stillGood(Signature made, Article article, Caller caller, Decision page) {
        if (made != Signature.SECOND_PERSON && !mayAlone(article, caller, page)) {
            throw new SecondPersonNeeded(article.edited().name());
        }
        return made;
    }

    private static boolean isGreen(Decision page) {
        return page.permits()
                && page.outcome().components().stream().noneMatch(ComponentVerdict::overridden);
    }
}
