package press.imprimatur.publishing;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.media.PictureId;
import press.imprimatur.rights.Making.How;

/**
 * A correction of a story that readers have.
 *
 * @param note what was wrong and what is right, for readers, in the language of the story
 * @param text the whole text as it should be; its address, its language and its pictures are those
 *     of the text that is out, of which pictures may be left away
 * @param how how what is new in the text came here
 * @param credits of pictures that the story shows, those that shall read otherwise
 */
public record NewCorrection(
        String note, ArticleText text, How how, Map<PictureId, String> credits) {

    public NewCorrection {
        note = note == null ? "" : note.strip();
        requireNonNull(text, "text");
        requireNonNull(how, "how");
        credits = Map.copyOf(credits);
    }
}
