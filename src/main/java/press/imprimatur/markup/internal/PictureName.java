package press.imprimatur.markup.internal;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** How a body names a picture of ours: {@code picture:} and its id. */
final class PictureName {

    private static final Pattern FORM =
            Pattern.compile("picture:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private PictureName() {}

    static Optional<UUID> read(String source) {
        var form = FORM.matcher(source);
        return form.matches() ? Optional.of(UUID.fromString(form.group(1))) : Optional.empty();
    }
}
