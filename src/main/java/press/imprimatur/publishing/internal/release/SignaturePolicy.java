package press.imprimatur.publishing.internal.release;

import java.util.Optional;
import press.imprimatur.articles.Article;
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
        return article.isReprint() && !article.isLawyeredFor(caller.user()) && isGreen(page)
                ? Optional.of(Signature.SINGLE_GREEN_REPRINT)
                : Optional.empty();
    }

    private static boolean isGreen(Decision page) {
        return page.permits()
                && page.outcome().components().stream().noneMatch(ComponentVerdict::overridden);
    }
}
