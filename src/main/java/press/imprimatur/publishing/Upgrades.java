package press.imprimatur.publishing;

import java.util.List;
import press.imprimatur.articles.ArticleId;

/**
 * What a new version of the program would decide otherwise about what is out. An upgrade never
 * takes anything off readers' pages by itself: everything is decided again once, and what readers
 * would lose is asked of a person. What a person or the clock ends meanwhile ends as ever.
 */
public interface Upgrades {

    /** The questions that are open as of now, the oldest first. */
    List<UpgradeQuestion> open(int limit);

    /**
     * Arranges the story as this version decides, so that what may not be shown comes down.
     *
     * @throws NothingAsked if nothing is asked about it
     */
    void confirm(ArticleId article);

    /** Whether anything is asked as of now; costs one look, however much there is. */
    boolean isAnythingAsked();

    /**
     * The same for all that is asked about as of now. They are arranged in the background, a batch
     * at a time, soon after; until its turn each story stays as it is.
     */
    void confirmAll();
}
