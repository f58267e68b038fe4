package press.imprimatur.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.media.Pictures;
import press.imprimatur.rights.Authorships;
import press.imprimatur.rights.SaidWhose;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.Authorship.Whose;
import press.imprimatur.terms.MadeVersion;

/**
 * Whose the picture on the page is, if it is said to be of our staff and something speaks against.
 */
@Named
@RequestScoped
public class PictureWhose {

    @Inject PicturePage picturePage;
    @Inject Pictures pictures;
    @Inject Authorships authorships;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private Optional<Authorship> authorship;
    private String note = "";

    /** Where it is from, in words. */
    public String getSource() {
        var source = pictures.get(picturePage.getId()).source();
        var kind = sentences.say(source.kind().key());
        return source.maker().isEmpty() ? kind : kind + ": " + source.maker();
    }

    /** Whether it is ours, so that it goes by the declaration of our own work. */
    public boolean isOurs() {
        return authorship().filter(known -> known.whose() == Whose.OURS).isPresent();
    }

    public boolean isAsked() {
        return authorship().filter(known -> known.whose() == Whose.UNKNOWN).isPresent();
    }

    public List<String> getDoubts() {
        return authorship().map(Authorship::doubts).orElse(List.of()).stream()
                .map(doubt -> doubt.inWords(sentences))
                .toList();
    }

    public SaidWhose getSaid() {
        return authorships.said(made().work()).orElse(null);
    }

    public String getSaidInWords() {
        return authorships
                .said(made().work())
                .map(word -> sentences.say("rights.authorship.said." + word.whose()))
                .orElse("");
    }

    public String say(String whose) {
        authorships.say(made(), Whose.valueOf(whose), note);
        notices.done("rights.authorship.recorded");
        return "/desk/media/picture?faces-redirect=true&id=" + picturePage.getId();
    }

    private Optional<Authorship> authorship() {
        if (authorship == null) {
            authorship = authorships.of(made());
        }
        return authorship;
    }

    private MadeVersion made() {
        return MadeVersion.of(picturePage.getId().work());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
