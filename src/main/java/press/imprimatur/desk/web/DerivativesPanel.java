package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.Derivative;
import press.imprimatur.articles.Derivatives;
import press.imprimatur.articles.DerivedFrom;
import press.imprimatur.articles.NewDerivative;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.Publishing;

/** What the article on the bench was made from, what was made from it, and what can be. */
@Named
@RequestScoped
public class DerivativesPanel {

    @Inject ArticlePage articlePage;
    @Inject ArticleDesk desk;
    @Inject Derivatives derivatives;
    @Inject OutletNamedArticles rows;
    @Inject Publishing publishing;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private String language = "";
    private boolean isRefused;
    private Optional<Article> parent;
    private List<DerivativeRow> made;

    public String translate() {
        return begin(NewDerivative.translation(language), "desk.derived.translationBegun");
    }

    public String shorten() {
        return begin(NewDerivative.shorter(), "desk.derived.shorterBegun");
    }

    private String begin(NewDerivative wanted, String done) {
        isRefused = true;
        var begun = derivatives.begin(articlePage.getId(), wanted);
        notices.done(done, articlePage.article().text().headline());
        return "/desk/articles/article?faces-redirect=true&id=" + begun.id();
    }

    /** Whether the form comes back with a sentence, which must be seen. */
    public boolean isRefused() {
        return isRefused;
    }

    /** Whether it was made from another article. */
    public boolean isMade() {
        return parent().isPresent();
    }

    /** How it was made, before the headline of what it was made from. */
    public String getHow() {
        return DerivativeRow.how(
                from().change(), articlePage.article().text().language(), "of", sentences);
    }

    /** The article that it was made from. */
    public PermissionLink getFrom() {
        var elder = parent().orElseThrow();
        return new PermissionLink(elder.text().headline(), Places.article(elder.id()));
    }

    /** Whether that reads otherwise by now than the text that it was made from. */
    public boolean isOutdated() {
        return parent().filter(elder -> !elder.text().state().equals(from().state())).isPresent();
    }

    /** What was made from it, each with what became of it. */
    public List<DerivativeRow> getMadeFromIt() {
        if (made == null) {
            var found = derivatives.of(articlePage.getId());
            var out = publishing.findAll(found.stream().map(each -> each.article().id()).toList());
            made = found.stream().map(each -> row(each, out.get(each.article().id()))).toList();
        }
        return made;
    }

    private DerivativeRow row(Derivative derivative, Publication publication) {
        return DerivativeRow.of(
                derivative,
                rows.row(derivative.article(), Optional.ofNullable(publication)),
                sentences);
    }

    /** The languages to choose from; not its own. */
    public List<LanguageChoice> getLanguages() {
        return LanguageChoice.besides(articlePage.article().text(), sentences.language());
    }

    private DerivedFrom from() {
        return articlePage.article().derivedFrom().orElseThrow();
    }

    private Optional<Article> parent() {
        if (parent == null) {
            parent = articlePage.article().derivedFrom().map(DerivedFrom::article).map(desk::get);
        }
        return parent;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? "" : language;
    }
}
