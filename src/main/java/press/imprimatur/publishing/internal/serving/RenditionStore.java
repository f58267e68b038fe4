package press.imprimatur.publishing.internal.serving;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import press.imprimatur.publishing.internal.formats.FeedFormats;

/**
 * Where serving finds what was rendered. Asked only when a node does not have it in memory: one
 * read by key, of what is committed.
 */
public interface RenditionStore {

    /** The newsroom's own site with its feed: the only channel so far. */
    String SITE = "site";

    /** The path of the front page, which is a list. */
    String FRONT = "/";

    /** What the site's feed is called, whatever its format: the path of the first that it had. */
    String FEED = "/feed.xml";

    /**
     * Under this, as if it stood at a path, all are told that the furniture of every page has
     * changed. No address looks so.
     */
    String FURNITURE = "//furniture";

    /**
     * The paths of the lists that are always there: the front page, and the feed in each of its
     * formats.
     */
    static Set<String> lists() {
        var lists = new TreeSet<>(FeedFormats.paths());
        lists.add(FRONT);
        return lists;
    }

    /**
     * What paths of sections begin with; a slug follows, and of their feeds the path of the feed.
     */
    String SECTIONS = "/sections/";

    /** What paths of tags begin with; a slug follows, and of their feeds the path of the feed. */
    String TAGS = "/tags/";

    /** What paths of the lists of reprints from an outlet begin with; a slug follows. */
    String OUTLETS = "/outlets/";

    /** What paths of the lists of what somebody wrote begin with; a slug follows. */
    String AUTHORS = "/authors/";

    /** The index of the months; below it are the months themselves. */
    String ARCHIVE = "/archive";

    /** What paths of stories begin with; a slug follows. */
    String STORIES = "/stories/";

    /** What paths begin with where others take a story of ours; its slug follows. */
    String REPUBLISH = "/republish/";

    /** What paths begin with of the pictures that count readers elsewhere. */
    String REPUBLISHED = "/republished/";

    /** What paths of pictures begin with; their bytes are an answer like any other. */
    String MEDIA = "/media/";

    /**
     * What is stored for a path, decoded and without a query.
     *
     * @return empty if nothing ever stood there: readers get 404. A list that was never rendered is
     *     empty too, and is then rendered.
     */
    Optional<Rendition> find(String channel, String path);

    /**
     * At which versions paths stand now, to find out whether what a node remembers is still so.
     *
     * @return without those where nothing ever stood
     */
    Map<String, Long> versions(String channel, Collection<String> paths);

    /**
     * Goes up whenever any list may say something else, also one that is not stored; 0 before the
     * first story came out.
     */
    long listsVersion(String channel);
}
