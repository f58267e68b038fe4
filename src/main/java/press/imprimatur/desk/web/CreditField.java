package press.imprimatur.desk.web;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;

/** The credit of a picture that a story shows, to be typed anew. */
public class CreditField implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String picture;
    private final String caption;
    private String credit;

    private CreditField(Picture picture) {
        this.picture = picture.id().toString();
        this.caption = picture.details().caption();
        this.credit = picture.details().credit();
    }

    /** One for each picture, the one above the text first. */
    static List<CreditField> of(ArticleText text, Markup markup, Pictures pictures) {
        var shown = new LinkedHashSet<PictureId>();
        text.picture().map(LeadPicture::picture).ifPresent(shown::add);
        markup.pictures(text.body()).forEach(name -> shown.add(new PictureId(name)));
        return shown.stream().map(pictures::get).map(CreditField::new).toList();
    }

    public String getPicture() {
        return picture;
    }

    /** What is to be seen; may be empty. */
    public String getCaption() {
        return caption;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit == null ? "" : credit;
    }
}
