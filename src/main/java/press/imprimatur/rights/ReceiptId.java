package press.imprimatur.rights;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names a receipt. */
public record ReceiptId(UUID value) implements Serializable {

    public ReceiptId {
        requireNonNull(value, "value");
    }

    /** A new name, ordered by the time it was given. */
    public static ReceiptId next() {
        return new ReceiptId(TimeOrdered.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
