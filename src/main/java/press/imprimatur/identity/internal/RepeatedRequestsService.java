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
import press.imprimatur.keys.Seals;

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

    private static final String PURPOSE = "identity_request";

    @Inject RepeatedRequests requests;
    @Inject Seals seals;
    @Inject Clock clock;

    /** The answer of the first time; empty if this is the first time. */
    @Allows(everybodyAtTheDesk = true)
    public Optional<StoredResponse> begin(TokenId token, String key, String fingerprint) {
        // A mark, because among what was asked for may be a password, which a hash gives away.
        var mark = seals.mark(PURPOSE, fingerprint);
        if (requests.take(token, key, mark, clock.instant())) {
            return Optional.empty();
        }
        var first = requests.get(token, key);
        var isFromBeforeMarks = first.mark().isEmpty();
        if (!isFromBeforeMarks && !seals.isMark(first.mark(), PURPOSE, fingerprint)) {
            throw new KeyUsedForAnother();
        }
        return Optional.of(first.answer().orElseThrow(StillAtWork::new));
    }

    @Allows(everybodyAtTheDesk = true)
    public void finish(TokenId token, String key, StoredResponse answer) {
        requests.answer(token, key, answer);
    }
}
