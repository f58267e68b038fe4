package press.imprimatur.publishing;

import java.time.Instant;
import java.util.List;
import press.imprimatur.articles.ArticleId;

/**
 * A story that is out and of which this version of the program would take something away that the
 * version before let readers have. Readers keep it until a person has confirmed.
 *
 * @param article whose publication it is
 * @param headline as readers see it
 * @param loss the gravest thing that would be lost
 * @param foundAt since when it is asked, UTC
 * @param reasons why, as of now; empty if nothing speaks against it any more
 */
public record UpgradeQuestion(
        ArticleId article, String headline, Loss loss, Instant foundAt, List<Explanation> reasons) {

    /** What readers would lose, the gravest first. */
    public enum Loss {
        /** The story itself comes down. */
        PAGE,
        /** The story comes down earlier than it was to. */
        TIME,
        /** The story stays without some of its pictures. */
        PICTURES,
        /** The feed carries less of it, or nothing. */
        FEED;

        /** The key of its name in the texts of this module. */
        public String key() {
            return "publishing.upgrade.loss." + name();
        }
    }
}
