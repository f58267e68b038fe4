package press.imprimatur.media.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Notices;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureFiles;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;
import press.imprimatur.media.Upload;

/** One picture, to add or to describe. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PicturePage implements Serializable {

    @Inject Pictures pictures;
    @Inject PictureFiles files;
    @Inject Notices notices;

    private PictureId id;
    private long seen;
    private boolean moves;
    private PictureForm form = new PictureForm();
    private SourceForm from = new SourceForm();
    private transient Part file;

    public void load() {
        if (id != null) {
            var picture = pictures.get(id);
            seen = picture.version();
            moves = picture.moves();
            form = PictureForm.of(picture.details());
            if (isAsItCame()) {
                form.fillFrom(files.facts(id));
            }
            from = SourceForm.of(picture.source());
        }
    }

    /** Whoever has saved it since has seen what the file says, and may have taken it out. */
    private boolean isAsItCame() {
        return seen == 0;
    }

    public String save() {
        var saved = id == null ? add() : change();
        notices.done(id == null ? "media.pictureAdded" : "media.pictureSaved");
        if (id == null && saved.moves()) {
            notices.warn("media.pictureMoves");
        }
        if (id == null && isFilledIn(saved)) {
            notices.warn("media.fileSpeaks");
        }
        return "/desk/media/picture?faces-redirect=true&id=" + saved.id();
    }

    /** Whether the form that follows has something in it that only the file says. */
    private boolean isFilledIn(Picture saved) {
        var next = PictureForm.of(saved.details());
        next.fillFrom(files.facts(saved.id()));
        return next.isCaptionOfFile() || next.isCreditOfFile();
    }

    private Picture change() {
        return from.isChanged()
                ? pictures.change(id, seen, form.details(), from.source())
                : pictures.change(id, seen, form.details());
    }

    private Picture add() {
        if (file == null || file.getSubmittedFileName() == null) {
            throw new FieldRefused("picture", "media.fileMissing");
        }
        return pictures.add(
                new Upload(file.getSize(), file::getInputStream), form.details(), from.source());
    }

    public PictureId getId() {
        return id;
    }

    public void setId(PictureId id) {
        this.id = id;
    }

    /** Whether the file moves, of which readers get the first picture. */
    public boolean isMoves() {
        return moves;
    }

    public PictureForm getForm() {
        return form;
    }

    public SourceForm getFrom() {
        return from;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
