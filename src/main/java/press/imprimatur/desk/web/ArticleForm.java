package press.imprimatur.desk.web;

import java.io.Serializable;
import java.util.Optional;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.PictureId;
import press.imprimatur.rights.Making.How;

/** What is typed into an article. */
public class ArticleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String headline = "";
    private String slug = "";
    private String deck = "";
    private String byline = "";
    private String dateline = "";
    private String language = "en";
    private String body = "";
    private String picture = "";
    private String caption = "";
    private String alternativeText = "";
    private boolean brought;

    static ArticleForm of(ArticleText text) {
        var form = new ArticleForm();
        form.headline = text.headline();
        form.slug = text.slug();
        form.deck = text.deck();
        form.byline = text.byline();
        form.dateline = text.dateline();
        form.language = text.language();
        form.body = text.body().html();
        text.picture().ifPresent(form::show);
        return form;
    }

    private void show(LeadPicture lead) {
        picture = lead.picture().toString();
        caption = lead.caption();
        alternativeText = lead.alternativeText();
    }

    /** All of it as an article's text, the body made clean. */
    ArticleText text(Markup markup) {
        return new ArticleText(
                headline,
                slug,
                deck,
                byline,
                dateline,
                language,
                markup.clean(body),
                leadPicture());
    }

    /** How it came here: the editor notices what is pasted into it from elsewhere. */
    How how() {
        return brought ? How.BROUGHT : How.HERE;
    }

    private Optional<LeadPicture> leadPicture() {
        return picture.isEmpty()
                ? Optional.empty()
                : Optional.of(new LeadPicture(PictureId.of(picture), caption, alternativeText));
    }

    public boolean isBrought() {
        return brought;
    }

    public void setBrought(boolean brought) {
        this.brought = brought;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline == null ? "" : headline;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug == null ? "" : slug;
    }

    public String getDeck() {
        return deck;
    }

    public void setDeck(String deck) {
        this.deck = deck == null ? "" : deck;
    }

    public String getByline() {
        return byline;
    }

    public void setByline(String byline) {
        this.byline = byline == null ? "" : byline;
    }

    public String getDateline() {
        return dateline;
    }

    public void setDateline(String dateline) {
        this.dateline = dateline == null ? "" : dateline;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? "" : language;
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
