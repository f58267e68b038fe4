package press.imprimatur.publishing;

import java.time.Instant;

/**
 * A link by which somebody outside sees a story before it is out.
 *
 * @param recipient whom it was made for, as the editor who made it named them
 * @param madeBy the name of that editor
 * @param endsAt from when on it shows nothing, UTC
 */
public record PreviewLink(PreviewLinkId id, String recipient, String madeBy, Instant endsAt) {}
