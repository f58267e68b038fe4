package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.UUID;
import press.imprimatur.kernel.TimeOrdered;

/** Names a preview link at the desk; says nothing of its secret. */
public record PreviewLinkId(UUID value) implements Serializable {

    public PreviewLinkId {
        requireNonNull(value, "value");
    }

    /** A new name. */
    public static PreviewLinkId next() {
        return new PreviewLinkId(TimeOrdered.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
