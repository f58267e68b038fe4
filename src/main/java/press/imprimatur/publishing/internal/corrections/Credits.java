package press.imprimatur.publishing.internal.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;
import press.imprimatur.publishing.Correction.CreditChange;

/** The credits of the pictures that a story shows. They belong to the pictures themselves. */
@ApplicationScoped
class Credits {

    @Inject Pictures pictures;
    @Inject Markup markup;

    /** The pictures that a text shows, the one above it first. */
    Set<PictureId> shown(ArticleText text) {
        var shown = new LinkedHashSet<PictureId>();
        text.picture().map(LeadPicture::picture).ifPresent(shown::add);
        markup.pictures(text.body()).forEach(name -> shown.add(new PictureId(name)));
        return shown;
    }

    /**
     * Those that would read otherwise.
     *
     * @throws FieldRefused if the story does not show one of the pictures
     */
    List<CreditChange> changes(Set<PictureId> shown, Map<PictureId, String> wanted) {
        if (!shown.containsAll(wanted.keySet())) {
            throw new FieldRefused("credits", "publishing.correction.pictureNotShown");
        }
        var changes = new ArrayList<CreditChange>();
        for (var picture : shown) {
            var before = pictures.get(picture).details().credit();
            var after = wanted.getOrDefault(picture, before).strip();
            if (!after.equals(before)) {
                changes.add(new CreditChange(picture, before, after));
            }
        }
        return changes;
    }

    void write(List<CreditChange> changes) {
        for (var change : changes) {
            var picture = pictures.get(change.picture());
            var said = picture.details();
            var corrected =
                    new PictureDetails(
                            said.caption(), change.after(), said.alternativeText(), said.foundAt());
            pictures.change(picture.id(), picture.version(), corrected);
        }
    }
}
