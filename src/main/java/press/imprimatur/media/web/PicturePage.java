package press.imprimatur.media.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Notices;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;

/** One picture, to add or to describe. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class PicturePage implements Serializable {

    @Inject Pictures pictures;
    @Inject Notices notices;

    private PictureId id;
    private long seen;
    private PictureForm form = new PictureForm();
    private transient Part file;

    public void load() {
        if (id != null) {
            var picture = pictures.get(id);
            seen = picture.version();
            form = PictureForm.of(picture.details());
        }
    }

    public String save() {
        var saved = id == null ? add() : pictures.change(id, seen, form.details());
        notices.done(id == null ? "media.pictureAdded" : "media.pictureSaved");
        return "/desk/media/picture?faces-redirect=true&id=" + saved.id();
    }

    private Picture add() {
        if (file == null || file.getSubmittedFileName() == null) {
            throw new FieldRefused("picture", "media.fileMissing");
        }
        try (var content = file.getInputStream()) {
            return pictures.add(content.readAllBytes(), form.details());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    public PictureId getId() {
        return id;
    }

    public void setId(PictureId id) {
        this.id = id;
    }

    public PictureForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
