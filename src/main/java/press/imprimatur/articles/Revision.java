package press.imprimatur.articles;

import java.util.Optional;

/**
 * A text that an article once had; kept for ever.
 *
 * @param number from 1
 * @param saved by whom and when
 * @param why what led to it
 * @param original what it was made from; empty for a story of our own
 */
public record Revision(
        int number,
        ArticleText text,
        EditStamp saved,
        SaveReason why,
        Optional<OriginalVersion> original) {}
