package press.imprimatur.rights;

import java.util.Optional;
import press.imprimatur.kernel.WorkId;

/**
 * It is known otherwise than before whose something is. Fired inside the transaction.
 *
 * @param work what; absent if it may be anything that was made here, as when staff changed
 */
public record AuthorshipChanged(Optional<WorkId> work) {}
