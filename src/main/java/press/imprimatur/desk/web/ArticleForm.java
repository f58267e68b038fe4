package press.imprimatur.desk.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.articles.SaveReason;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.articles.TypedFields;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.PictureId;
import press.imprimatur.rights.Making.How;

/** What is typed into an article. */
public class ArticleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> details =
            new LinkedHashMap<>(TextDetails.headed("", "en").byName());
    private String body = "";
    private String picture = "";
    private String caption = "";
    private String alternativeText = "";
    private boolean brought;
    private String note = "";

    static ArticleForm of(ArticleText text) {
        var form = new ArticleForm();
        form.show(text);
        return form;
    }

    /** What was typed once; fields that were not there then are empty. */
    static ArticleForm typed(Map<String, String> fields) {
        var form = new ArticleForm();
        form.details.replaceAll((name, text) -> fields.getOrDefault(name, text));
        form.body = fields.getOrDefault("body", "");
        form.picture = fields.getOrDefault("picture", "");
        form.caption = fields.getOrDefault("caption", "");
        form.alternativeText = fields.getOrDefault("alternativeText", "");
        form.brought = Boolean.parseBoolean(fields.get(TypedFields.BROUGHT));
        form.note = fields.getOrDefault(TypedFields.NOTE, "");
        return form;
    }

    /** What was typed gives way to this; what was said of it stays. */
    void show(ArticleText text) {
        details.putAll(text.details().byName());
        body = text.body().html();
        picture = "";
        caption = "";
        alternativeText = "";
        text.picture().ifPresent(this::show);
    }

    private void show(LeadPicture lead) {
        picture = lead.picture().toString();
        caption = lead.caption();
        alternativeText = lead.alternativeText();
    }

    /** All of it as an article's text, the body made clean. */
    ArticleText text(Markup markup) {
        return new ArticleText(TextDetails.of(details), markup.clean(body), leadPicture());
    }

    /** How it came here: the editor notices what is pasted into it from elsewhere. */
    How how() {
        return brought ? How.BROUGHT : How.HERE;
    }

    /** Why it was changed, as far as somebody says. */
    SaveReason why() {
        return SaveReason.written(note);
    }

    private Optional<LeadPicture> leadPicture() {
        return picture.isEmpty()
                ? Optional.empty()
                : Optional.of(new LeadPicture(PictureId.of(picture), caption, alternativeText));
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    public boolean isBrought() {
        return brought;
    }

    public void setBrought(boolean brought) {
        this.brought = brought;
    }

    /** Headline, deck and the other short texts, each by its name; inputs write into it. */
    public Map<String, String> getDetails() {
        return details;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body == null ? "" : body;
    }

    public String getPicture() {
        return picture;
    }

    public void setPicture(String picture) {
        this.picture = picture == null ? "" : picture;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption == null ? "" : caption;
    }

    public String getAlternativeText() {
        return alternativeText;
    }

    public void setAlternativeText(String alternativeText) {
        this.alternativeText = alternativeText == null ? "" : alternativeText;
    }
}
