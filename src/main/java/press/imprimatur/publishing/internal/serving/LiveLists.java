package press.imprimatur.publishing.internal.serving;

import java.util.List;
import java.util.Optional;

/**
 * Lists that are not stored, for there is no end of them: of tags, authors, outlets and months, and
 * all that follows the first page of any list. Each is rendered from what is out when a reader asks
 * for it, and remembered by a node until any list changes or the clock ends what is in it; so a
 * publication costs the same however many of them there are.
 */
public interface LiveLists {

    /** Between the path of a list and the place in it after which a page begins. */
    String BEFORE = "/before/";

    /** What their paths begin with. */
    List<String> PREFIXES =
            List.of(
                    RenditionStore.TAGS,
                    RenditionStore.OUTLETS,
                    RenditionStore.AUTHORS,
                    RenditionStore.ARCHIVE + "/",
                    "/latest/",
                    "/feeds/",
                    "/sitemaps/");

    /** Those that stand at one path each. */
    List<String> PATHS =
            List.of(
                    RenditionStore.ARCHIVE,
                    "/corrections",
                    "/about",
                    "/reprints",
                    "/sitemap.xml",
                    "/news-sitemap.xml",
                    "/robots.txt",
                    "/ads.txt",
                    "/feeds.opml",
                    "/look.css");

    /** Whether a path is that of such a list, if anything stands there at all. */
    static boolean covers(String path) {
        return PATHS.contains(path)
                || PREFIXES.stream().anyMatch(path::startsWith)
                || path.startsWith(RenditionStore.SECTIONS) && path.contains(BEFORE);
    }

    /** What stands there now; empty if nothing does. Valid until the first end in it. */
    Optional<Rendition> render(String path);
}
