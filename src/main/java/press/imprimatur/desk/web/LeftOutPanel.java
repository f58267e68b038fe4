package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.articles.Article;
import press.imprimatur.kernel.Notices;
import press.imprimatur.markup.Markup;
import press.imprimatur.provenance.LeftOutPassage;
import press.imprimatur.provenance.Provenance;

/** What was left out of the original of the article on the bench when its page was read. */
@Named
@RequestScoped
public class LeftOutPanel {

    @Inject ArticlePage articlePage;
    @Inject Provenance provenance;
    @Inject Markup markup;
    @Inject Notices notices;

    public List<LeftOutRow> getRows() {
        var article = articlePage.article();
        return article.isReprint()
                ? passages(article).stream().map(each -> new LeftOutRow(each, markup)).toList()
                : List.of();
    }

    /** Notes that it is no part of the story. */
    public String setAside(int number) {
        provenance.setAside(articlePage.article().origin().orElseThrow().capture(), number);
        notices.done("desk.leftOut.setAsideDone");
        return articlePage.again();
    }

    private List<LeftOutPassage> passages(Article article) {
        return provenance.leftOut(article.origin().orElseThrow().capture(), article.text().words());
    }
}
