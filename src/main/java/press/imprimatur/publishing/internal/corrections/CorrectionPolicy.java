package press.imprimatur.publishing.internal.corrections;

import java.util.List;
import java.util.Set;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.media.PictureId;
import press.imprimatur.publishing.NewCorrection;
import press.imprimatur.publishing.PublicNote;

/** What a correction on one person's word may do to a text, and what it has to say. */
class CorrectionPolicy {

    private static final int LONGEST_NOTE = 2000;

    private CorrectionPolicy() {}

    /** It is for readers: without it nobody would know that anything was wrong. */
    static void refuseNote(PublicNote note) {
        if (note.text().isBlank()) {
            throw new FieldRefused("note", "publishing.correction.missing." + note.kind());
        }
        if (note.text().length() > LONGEST_NOTE) {
            throw new FieldRefused("note", "publishing.correction.noteTooLong", LONGEST_NOTE);
        }
    }

    /** A button that was pressed twice says nothing new. */
    static void refuseRepeated(PublicNote note, List<PublicNote> before) {
        if (before.stream().anyMatch(each -> each.text().equals(note.text()))) {
            throw new FieldRefused("note", "publishing.correction.saidAlready");
        }
    }

    /**
     * It corrects the story, and is no way to bring out another one.
     *
     * @param shown the pictures that the story shows now
     * @param kept those that it would show
     */
    static void refuseOther(
            ArticleText out, ArticleText corrected, Set<PictureId> shown, Set<PictureId> kept) {
        if (!corrected.slug().equals(out.slug())) {
            throw new FieldRefused("slug", "publishing.correction.slugStays");
        }
        if (!corrected.language().equals(out.language())) {
            throw new FieldRefused("language", "publishing.correction.languageStays");
        }
        var lead = corrected.picture().map(LeadPicture::picture);
        if (!shown.containsAll(kept)
                || lead.isPresent() && !lead.equals(out.picture().map(LeadPicture::picture))) {
            throw new FieldRefused("picture", "publishing.correction.noNewPicture");
        }
    }

    static void refuseNothing(
            ArticleText out, NewCorrection correction, boolean creditsAreTheSame) {
        if (correction.text().equals(out) && creditsAreTheSame) {
            throw new FieldRefused("body", "publishing.correction.nothingChanged");
        }
    }
}
