package press.imprimatur.articles;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody typed into an article and did not save. Nobody else sees it.
 *
 * @param savedAt when it was kept last, UTC
 */
public record WorkingDraft(WorkingDraftId id, TypedFields typed, Instant savedAt)
        implements Serializable {}
