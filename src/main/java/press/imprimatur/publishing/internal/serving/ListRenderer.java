package press.imprimatur.publishing.internal.serving;

/**
 * Renders a list (the front page, the feed) from what is out now, stores it and returns it. Called
 * by the first request that finds it missing, stale or past its validity, once at a time per node
 * and path, while other requests for it wait. It fires no {@link RenditionsChanged} for the path it
 * renders: serving takes what it returns.
 *
 * <p>Whatever it throws becomes a 503: readers never get the list as it was before.
 */
public interface ListRenderer {

    /** Whether there is such a list; what is none is asked about and not rendered. */
    default boolean stands(String path) {
        return true;
    }

    /** The list, valid until the earliest end of what it contains. */
    Rendition render(String channel, String path);
}
