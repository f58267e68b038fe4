package press.imprimatur.bulk;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import press.imprimatur.articles.ArticleId;

/**
 * What is to be done with which stories.
 *
 * @param detail the slug of the section, or the tag; empty for what takes a reason
 * @param stories each once, in the order in which they were chosen
 */
public record BulkOrder(BulkAct act, String detail, List<ArticleId> stories) {

    /** At most so many stories at a time. */
    public static final int MOST = 200;

    public BulkOrder {
        requireNonNull(act, "act");
        detail = detail == null ? "" : detail.strip();
        stories = List.copyOf(new LinkedHashSet<>(stories));
    }

    /** The act without a detail. */
    public static BulkOrder of(BulkAct act, Collection<ArticleId> stories) {
        return new BulkOrder(act, "", List.copyOf(stories));
    }
}
