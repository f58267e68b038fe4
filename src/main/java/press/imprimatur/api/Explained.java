package press.imprimatur.api;

import java.util.Map;
import java.util.OptionalInt;

/**
 * A refusal that tells scripts more than its sentence: implemented by subclasses of {@link
 * press.imprimatur.kernel.BusinessException}.
 */
public interface Explained {

    /** Further members of the problem document ({@code reasons}, {@code fix}), written as JSON. */
    default Map<String, Object> members() {
        return Map.of();
    }

    /** Further headers of the answer ({@code Retry-After}). */
    default Map<String, String> headers() {
        return Map.of();
    }

    /** The status, if HTTP has a better one than that of the refusal's fault. */
    default OptionalInt status() {
        return OptionalInt.empty();
    }
}
