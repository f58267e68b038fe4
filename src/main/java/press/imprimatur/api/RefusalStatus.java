package press.imprimatur.api;

import press.imprimatur.kernel.BusinessException;

/** With which status of HTTP a refusal is answered where a script reads the answer. */
public interface RefusalStatus {

    /** By what the caller has to put right, unless the refusal says it itself. */
    static int of(BusinessException refusal) {
        if (refusal instanceof Explained explained && explained.status().isPresent()) {
            return explained.status().getAsInt();
        }
        return switch (refusal.fault()) {
            case INVALID -> 422;
            case NOT_FOUND -> 404;
            case GONE -> 410;
            // Not 403: the token is right, and a permission would change the answer.
            case CONFLICT, NOT_PERMITTED -> 409;
            case STALE -> 412;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case TOO_MANY -> 429;
        };
    }
}
