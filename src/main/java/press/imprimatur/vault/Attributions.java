package press.imprimatur.vault;

import java.util.List;
import press.imprimatur.articles.ArticleId;

/**
 * Knows the sources of stories: for the desk alone. Whoever may change a story says what it rests
 * on; everybody at the desk reads it.
 */
public interface Attributions {

    /**
     * Says what a sentence rests on.
     *
     * @throws press.imprimatur.articles.ArticleNotFound if there is no such story
     * @throws press.imprimatur.articles.NotYours if the caller may not change it
     * @throws press.imprimatur.kernel.FieldRefused if a field is missing or too long, or does not
     *     go with how the source speaks
     * @throws VaultEntryNotFound if it names an entry that is neither the caller's to keep nor to
     *     read
     */
    Attribution add(ArticleId article, AttributionDetails details);

    /**
     * Says it otherwise.
     *
     * @param seen the version that the change was made from
     * @throws AttributionNotFound if there is none of that name
     * @throws press.imprimatur.kernel.ChangedMeanwhile if it is not at that version any more
     * @throws press.imprimatur.articles.NotYours as {@link #add}
     * @throws press.imprimatur.kernel.FieldRefused as {@link #add}
     * @throws VaultEntryNotFound as {@link #add}, of an entry that was not named before
     */
    Attribution change(AttributionId id, long seen, AttributionDetails details);

    /**
     * Takes it back; one that is gone already stays gone.
     *
     * @throws press.imprimatur.articles.NotYours if the caller may not change the story
     */
    void remove(AttributionId id);

    /** What the story rests on, in the order in which it was said. */
    List<Attribution> of(ArticleId article);

    /**
     * The quotations in the story as it is kept now for which nobody said a source, in their order.
     *
     * @throws press.imprimatur.articles.ArticleNotFound if there is no such story
     */
    List<String> unattributed(ArticleId article);
}
