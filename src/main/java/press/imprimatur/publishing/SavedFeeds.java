package press.imprimatur.publishing;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the feeds that editors make: each a question to the stories that are out, and how much of
 * each story goes out at most. They are few, so that all of them are read at once.
 */
public interface SavedFeeds {

    /**
     * Makes one; readers get it from now on.
     *
     * @param slug the part of its address, for ever; empty means: made from the name
     * @throws press.imprimatur.kernel.FieldRefused if a text cannot be so, another feed has or had
     *     the slug, or there is no such section
     */
    SavedFeed add(String slug, SavedFeedDetails details);

    /**
     * Says something else of one; its address stays.
     *
     * @param seen the version that the change was made from
     * @throws NoSuchFeed if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if somebody changed it since
     * @throws press.imprimatur.kernel.FieldRefused as {@link #add} does
     */
    SavedFeed change(SavedFeedId id, long seen, SavedFeedDetails details);

    /**
     * Ends it for good: subscribers are told that it is gone (410). One that has ended stays so.
     *
     * @throws NoSuchFeed if there is none of that name
     */
    SavedFeed end(SavedFeedId id);

    /** The feed; empty if there never was one of that name. */
    Optional<SavedFeed> find(SavedFeedId id);

    /** All of them by name, those that have ended too. */
    List<SavedFeed> list();

    /** The feed that has that part of an address; empty if none ever had. */
    Optional<SavedFeed> findBySlug(String slug);
}
