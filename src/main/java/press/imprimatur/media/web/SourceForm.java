package press.imprimatur.media.web;

import java.io.Serializable;
import press.imprimatur.media.PictureSource;
import press.imprimatur.media.PictureSource.Kind;

/** Where a picture is from, as it is chosen and typed. */
public class SourceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String source = Kind.NOT_KNOWN.name();
    private String maker = "";
    private String licence = "";

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
