package press.imprimatur.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.terms.InstrumentRef;

/**
 * What would become of a story if a permission ended.
 *
 * @param fate in a word
 * @param shownUntil until when it is shown as things are, UTC; empty if no clock ends it
 * @param keptBy what its page would rest on instead; empty if it would come down
 * @param reasons why it would come down, or leave the feed; empty if nothing would change
 */
public record Consequence(
        ArticleId article,
        String headline,
        Fate fate,
        Optional<Instant> shownUntil,
        List<InstrumentRef> keptBy,
        List<Explanation> reasons) {

    public Consequence {
        keptBy = List.copyOf(keptBy);
        reasons = List.copyOf(reasons);
    }

    /** What would become of it; the first is the nearest to hand. */
    public enum Fate {
        /** By then it has come down by itself, as its clock says. */
        OVER_BY_THEN,
        /** It would come down. */
        COMES_DOWN,
        /** It would stay without the pictures that rest on the permission. */
        LOSES_PICTURES,
        /** It would stay on its page, and the feed would have less of it, or nothing. */
        LEAVES_FEED,
        /** Another permission would keep it. */
        STAYS
    }
}
