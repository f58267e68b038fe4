package press.imprimatur.identity.internal;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.KeyUsedForAnother;
import press.imprimatur.identity.StillAtWork;
import press.imprimatur.identity.TokenId;

/**
 * Remembers for a day what requests with an {@code Idempotency-Key} were answered with. The key is
 * taken, and committed, before the request does anything, and never given back: if the server dies
 * in between, the repetition is told that the outcome is not known, rather than done twice.
 */
@Stateless
@LocalBean
@Allows
@TransactionAttribute(REQUIRES_NEW)
public class RepeatedRequestsService {

    @Inject RepeatedRequests requests;
    @Inject Clock clock;

    /** The answer of the first time; empty if this is the first time. */
    @Allows(everybodyAtTheDesk = true)
    public Optional<Answer> begin(TokenId token, String key, String requestHash) {
        if (requests.take(token, key, requestHash, clock.instant())) {
            return Optional.empty();
        }
        var first = requests.get(token, key);
        if (!first.requestHash().equals(requestHash)) {
            throw new KeyUsedForAnother();
        }
        return Optional.of(first.answer().orElseThrow(StillAtWork::new));
    }

    @Allows(everybodyAtTheDesk = true)
    public void finish(TokenId token, String key, Answer answer) {
        requests.answer(token, key, answer);
    }
}
