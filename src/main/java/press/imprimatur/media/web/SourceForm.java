package press.imprimatur.media.web;

import java.io.Serializable;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.PictureSource.Kind;

/** Where a picture is from, as it is chosen and typed. */
public class SourceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PictureSource known = PictureSource.NOT_ASKED;
    private String source = Kind.NOT_KNOWN.name();
    private String maker = "";
    private String licence = "";

    static SourceForm of(PictureSource known) {
        var form = new SourceForm();
        form.known = known;
        form.source = (known.kind() == Kind.NOT_ASKED ? Kind.NOT_KNOWN : known.kind()).name();
        form.maker = known.maker();
        form.licence = known.licence();
        return form;
    }

    /** Whether it says anything else than what was known. */
    boolean isChanged() {
        var silent = known.kind() == Kind.NOT_ASKED && source().kind() == Kind.NOT_KNOWN;
        return !silent && !source().equals(known);
    }

    public PictureSource source() {
        return new PictureSource(Kind.valueOf(source), maker, licence);
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source == null ? Kind.NOT_KNOWN.name() : source;
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
}
