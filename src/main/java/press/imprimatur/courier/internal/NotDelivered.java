package press.imprimatur.courier.internal;

import java.util.Optional;
import press.imprimatur.courier.Hindrance;

/** A try failed. Carries nothing of what the mail server said: that may repeat addresses. */
public class NotDelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final Hindrance hindrance;
    private final Integer code;

    NotDelivered(Hindrance hindrance, Integer code) {
        super(hindrance + (code == null ? "" : " " + code));
        this.hindrance = hindrance;
        this.code = code;
    }

    Hindrance hindrance() {
        return hindrance;
    }

    /** What the mail server answered; empty if it answered nothing. */
    Optional<Integer> code() {
        return Optional.ofNullable(code);
    }
}
