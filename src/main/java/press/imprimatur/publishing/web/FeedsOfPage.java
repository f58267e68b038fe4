package press.imprimatur.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.publishing.FeedAnswers;
import press.imprimatur.publishing.FeedAnswers.Answer;

/** Which feeds have a story, and why the others do not. */
@Named
@RequestScoped
public class FeedsOfPage {

    @Inject FeedAnswers answers;

    private ArticleId id;
    private List<Answer> feeds = List.of();

    public void load() {
        feeds = answers.of(id);
    }

    public List<Answer> getFeeds() {
        return feeds;
    }

    public ArticleId getId() {
        return id;
    }

    public void setId(ArticleId id) {
        this.id = id;
    }
}
