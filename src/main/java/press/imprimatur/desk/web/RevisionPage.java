package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.LeadPicture;

/** A text that an article once had, to be read. */
@Named
@RequestScoped
public class RevisionPage {

    @Inject ArticleDesk desk;

    private ArticleId id;
    private int number;
    private Article article;

    /** One that the article never had is not found. */
    public void load() {
        article = desk.getRevision(id, number);
    }

    /** The article with the text of then. */
    public Article getArticle() {
        return article;
    }

    /** The text as clean HTML, its pictures as the desk has them. */
    public String getBody() {
        return DeskPictures.in(article.text().body());
    }

    /** The one above it; null if there was none. */
    public LeadPicture getPicture() {
        return article.text().picture().orElse(null);
    }

    public ArticleId getId() {
        return id;
    }

    public void setId(ArticleId id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
