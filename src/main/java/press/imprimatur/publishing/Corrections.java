package press.imprimatur.publishing;

import java.util.List;
import press.imprimatur.articles.ArticleId;

/**
 * Puts right what readers have, on the word of one person: it is decided again, noted in public and
 * reviewed by a second person afterwards. Nothing comes down because a review is late.
 */
public interface Corrections {

    /** How the story may be corrected now, as {@link #correct} and {@link #note} hold to it. */
    CorrectionWay way(ArticleId article);

    /**
     * Corrects a story of our own that readers have. What is at the desk and not out is no part of
     * it, and stays among the revisions. When this returns, page, pictures and feed carry the
     * correction and its note.
     *
     * @param seen the version of the article that the caller looked at
     * @throws press.imprimatur.articles.ArticleNotFound if there is none of that name
     * @throws press.imprimatur.articles.ArticleChangedMeanwhile if it is not at that version any
     *     more
     * @throws NotCorrectable if it is not out, not known to be ours, lawyered, or a partner's
     * @throws press.imprimatur.kernel.FieldRefused if there is no note, nothing is changed, or
     *     something is changed that a correction leaves alone
     * @throws NotPermitted if it may not come out so; carries every reason
     */
    Publication correct(ArticleId article, long seen, NewCorrection correction);

    /**
     * Brings out what is at the desk in place of what readers have, with a note for them, on the
     * word of two persons: for what one person may not correct alone. Nobody reviews it afterwards.
     *
     * @param seen the version of the article that the caller looked at
     * @throws press.imprimatur.articles.ArticleNotFound if there is none of that name
     * @throws press.imprimatur.articles.ArticleChangedMeanwhile if it is not at that version any
     *     more
     * @throws NotCorrectable if it is not out
     * @throws press.imprimatur.articles.SecondPersonNeeded if the caller is who changed it last,
     *     and nobody else approved it
     * @throws press.imprimatur.kernel.FieldRefused if there is no note
     * @throws NotPermitted if it may not come out so; carries every reason
     */
    Publication publishWithNote(ArticleId article, long seen, String note);

    /**
     * Adds a note of ours beside a partner's text that readers have. The text stays to the letter
     * what it is; that it may still be shown so is decided again.
     *
     * @param note for readers, in the language of the story
     * @throws press.imprimatur.articles.ArticleNotFound if there is none of that name
     * @throws NotCorrectable if it is not out, lawyered, or no partner's text
     * @throws press.imprimatur.kernel.FieldRefused if there is no note
     * @throws NotPermitted if it may not be shown any more; carries every reason
     */
    Publication note(ArticleId article, String note);

    /** Everything that was corrected or noted of a story, the earliest first. */
    List<Correction> of(ArticleId article);
}
