package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleNotFound;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.media.Picture;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;

/** What people call a work that permissions know by its id only, and where it is shown. */
@Named
@RequestScoped
public class WorkNames {

    @Inject ArticleDesk articles;
    @Inject Pictures pictures;
    @Inject Sentences sentences;

    /** The headline of a story, the caption or credit of a picture; empty if it is not here. */
    public String name(WorkId work) {
        return article(work)
                .map(found -> found.text().headline())
                .or(() -> picture(work).map(this::name))
                .orElse("");
    }

    /** Empty if it is not at this desk. */
    public String address(WorkId work) {
        return article(work)
                .map(found -> Places.article(found.id()))
                .or(() -> picture(work).map(found -> Places.picture(work)))
                .orElse("");
    }

    private String name(Picture picture) {
        var credit = picture.details().credit();
        return credit.isBlank()
                ? sentences.say("desk.picture.unnamed")
                : sentences.say("desk.picture.by", credit);
    }

    private Optional<Article> article(WorkId work) {
        try {
            return Optional.ofNullable(work).map(id -> articles.get(new ArticleId(id.value())));
        } catch (ArticleNotFound none) {
            return Optional.empty();
        }
    }

    private Optional<Picture> picture(WorkId work) {
        return Optional.ofNullable(work).flatMap(id -> pictures.find(new PictureId(id.value())));
    }
}
