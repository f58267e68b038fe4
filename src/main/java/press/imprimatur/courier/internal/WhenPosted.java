package press.imprimatur.courier.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import press.imprimatur.courier.LetterPosted;

/** Wakes the postman when a letter is really there. Should that be lost, his next round comes. */
@ApplicationScoped
class WhenPosted {

    @Inject Postman postman;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) LetterPosted posted) {
        postman.wake();
    }
}
