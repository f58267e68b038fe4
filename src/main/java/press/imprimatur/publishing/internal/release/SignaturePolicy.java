package press.imprimatur.publishing.internal.release;

import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.identity.Caller;
import press.imprimatur.publishing.Signature;

/** On whose word a story may go out. */
class SignaturePolicy {

    private SignaturePolicy() {}

    /**
     * The signature that the caller's word makes; empty if it takes a second person.
     *
     * @param green whether the rights permit it without an override; they deny a reprint that was
     *     changed more than its terms allow
     */
    static Optional<Signature> judge(Article article, Caller caller, boolean green) {
        if (article.approval().isPresent() || !article.edited().by().equals(caller.user())) {
            return Optional.of(Signature.SECOND_PERSON);
        }
        return article.isReprint() && green
                ? Optional.of(Signature.SINGLE_GREEN_REPRINT)
                : Optional.empty();
    }
}
