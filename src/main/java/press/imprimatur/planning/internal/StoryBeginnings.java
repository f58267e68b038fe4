package press.imprimatur.planning.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.TextDetails;
import press.imprimatur.markup.Body;
import press.imprimatur.planning.Assignment;
import press.imprimatur.planning.Assignment.Assignee;

/** Begins the stories that were planned, with what is known of them. */
@ApplicationScoped
class StoryBeginnings {

    /** As on the page on which stories begin; whoever writes says which it is. */
    private static final String LANGUAGE = "en";

    @Inject ArticleDesk articles;

    ArticleId begin(Assignment work) {
        var details = work.details();
        var author = work.assignee().map(Assignee::name).orElse("");
        var text =
                TextDetails.headed(details.title(), LANGUAGE)
                        .withSection(details.section())
                        .withByline(author);
        return articles.start(new ArticleText(text, Body.EMPTY, Optional.empty())).id();
    }
}
