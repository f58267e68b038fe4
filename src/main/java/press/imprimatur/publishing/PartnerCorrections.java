package press.imprimatur.publishing;

import java.util.List;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.provenance.CaptureId;

/** Takes over what a partner corrected in a story of theirs that readers have from us. */
public interface PartnerCorrections {

    /**
     * What was taken in of the same outlet, at the same address or under the same headline, after
     * the original that the article is made from, the earliest first; none for a story of our own.
     *
     * @throws press.imprimatur.articles.ArticleNotFound if there is none of that name
     */
    List<TheirCorrection> of(ArticleId article);

    /**
     * Puts their corrected text in place of the one that is out, as they wrote it, under our
     * address and with our picture. It is decided as a correction of what was granted: a permission
     * for one exact version does not cover it. A lawyered text is taken over at the desk only, and
     * a second person publishes it.
     *
     * @param seen the version of the article that the caller looked at
     * @param correction one of {@link #of}
     * @throws press.imprimatur.articles.ArticleNotFound if there is none of that name
     * @throws press.imprimatur.articles.ArticleChangedMeanwhile if it is not at that version any
     *     more
     * @throws NotCorrectable if it is not out, or no partner's text
     * @throws press.imprimatur.kernel.FieldRefused if it is none of those, in another language than
     *     ours, or another text altogether
     * @throws press.imprimatur.articles.SecondPersonNeeded if it rests on an override
     * @throws NotPermitted if it may not come out; carries every reason
     */
    Publication takeOver(ArticleId article, long seen, CaptureId correction);

    /**
     * The same with what we had changed in their text, put together with their correction. Whether
     * those changes are permitted is decided anew.
     *
     * @param merged their corrected text with our changes in it
     */
    Publication takeOver(ArticleId article, long seen, CaptureId correction, ArticleText merged);
}
