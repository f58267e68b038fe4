package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Optional;
import press.imprimatur.kernel.Notices;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.Pictures;
import press.imprimatur.media.Upload;

/** A picture that is added together with the text it shall stand above. */
@Named
@RequestScoped
public class NewPicture {

    @Inject Pictures pictures;
    @Inject Notices notices;

    private Part file;
    private String credit = "";
    private String foundAt = "";
    private String source = PictureSource.Kind.NOT_KNOWN.name();
    private String maker = "";
    private String licence = "";

    /** Adds it, if a file was chosen; gives its name as the form holds it. */
    Optional<String> add(String caption, String alternativeText) {
        if (file == null || isNameless()) {
            return Optional.empty();
        }
        var details = new PictureDetails(caption, credit, alternativeText, foundAt);
        var upload = new Upload(file.getSize(), file::getInputStream);
        var added = pictures.add(upload, details, source());
        if (added.moves()) {
            notices.warn("media.pictureMoves");
        }
        return Optional.of(added.id().toString());
    }

    private PictureSource source() {
        return new PictureSource(PictureSource.Kind.valueOf(source), maker, licence);
    }

    private boolean isNameless() {
        return file.getSubmittedFileName() == null || file.getSubmittedFileName().isEmpty();
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source == null ? PictureSource.Kind.NOT_KNOWN.name() : source;
    }

    public String getMaker() {
        return maker;
    }

    public void setMaker(String maker) {
        this.maker = maker;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public String getFoundAt() {
        return foundAt;
    }

    public void setFoundAt(String foundAt) {
        this.foundAt = foundAt;
    }
}
