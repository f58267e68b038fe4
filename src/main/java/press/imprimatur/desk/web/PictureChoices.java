package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;

/** The pictures that can be put above a story or into it: the newest, and the one that it has. */
@Named
@RequestScoped
public class PictureChoices {

    private static final int SO_MANY = 60;

    @Inject Pictures pictures;
    @Inject Sentences sentences;
    @Inject ArticlePage articlePage;

    private List<PictureChoice> choices;

    public List<PictureChoice> getAll() {
        if (choices == null) {
            var found = new ArrayList<>(pictures.list(Optional.empty(), SO_MANY).items());
            var chosen = chosen();
            if (chosen.isPresent() && found.stream().noneMatch(chosen.get()::equals)) {
                found.add(0, chosen.get());
            }
            choices = found.stream().map(PictureChoice::new).toList();
        }
        return choices;
    }

    /** The one above the story; null if there is none. */
    public PictureChoice getChosen() {
        return chosen().map(PictureChoice::new).orElse(null);
    }

    /** What one recognises a picture by, also one that is not offered any more. */
    String label(String name) {
        return find(name)
                .map(picture -> new PictureChoice(picture).getLabel())
                .orElseGet(() -> sentences.say("desk.article.noPicture"));
    }

    private Optional<Picture> chosen() {
        return find(articlePage.getForm().getPicture());
    }

    private Optional<Picture> find(String name) {
        return name.isEmpty() ? Optional.empty() : pictures.find(PictureId.of(name));
    }
}
