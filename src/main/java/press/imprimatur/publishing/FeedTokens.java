package press.imprimatur.publishing;

import java.util.List;

/** Keeps by what partners get the feeds that are for partners only. */
public interface FeedTokens {

    /**
     * Gives a partner a token for a feed. The secret is in the answer, and nowhere else.
     *
     * @throws NoSuchFeed if there is none of that name
     * @throws press.imprimatur.kernel.FieldRefused if the partner is not named, or at length
     */
    GivenFeedToken give(SavedFeedId feed, String partner);

    /**
     * Has it open nothing any more, at once and for good. One that was revoked stays so.
     *
     * @throws NoSuchFeedToken if there is none of that name
     */
    FeedToken revoke(FeedTokenId id);

    /** Those of a feed, the latest first, the revoked ones too; none if there is no such feed. */
    List<FeedToken> list(SavedFeedId feed);

    /**
     * Whether a secret opens a feed now, and that it was used today if it does. A feed that has
     * ended is opened like another; what it says then is that it has ended.
     */
    boolean opens(SavedFeedId feed, String secret);
}
