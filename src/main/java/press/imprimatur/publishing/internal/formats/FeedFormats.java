package press.imprimatur.publishing.internal.formats;

import java.util.List;
import java.util.Optional;

/** The formats of the feed. Whoever adds one writes its class and names it here. */
public final class FeedFormats {

    /** In the order in which pages name them to readers' programs. */
    public static final List<FeedFormat> ALL =
            List.of(new RssFormat(), new JsonFeedFormat(), new AtomFormat());

    private FeedFormats() {}

    /** The format that stands at a path; empty if no feed does. */
    public static Optional<FeedFormat> at(String path) {
        return ALL.stream().filter(format -> format.path().equals(path)).findFirst();
    }

    /** Where the feed stands, in all its formats. */
    public static List<String> paths() {
        return ALL.stream().map(FeedFormat::path).toList();
    }
}
