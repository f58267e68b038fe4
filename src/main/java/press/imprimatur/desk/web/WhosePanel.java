package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.rights.Authorships;
import press.imprimatur.rights.OwnershipDeclarations;
import press.imprimatur.rights.SaidWhose;
import press.imprimatur.terms.Authorship;
import press.imprimatur.terms.Authorship.Whose;

/** Whose the story on the bench is, where that is not plain, and the buttons that say so. */
@Named
@RequestScoped
public class WhosePanel {

    @Inject ArticlePage articlePage;
    @Inject Authorships authorships;
    @Inject OwnershipDeclarations declarations;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private Optional<Authorship> authorship;
    private Optional<SaidWhose> said;
    private String note = "";

    /** Whether there is anything to say: a question, or an answer to one. */
    public boolean isShown() {
        return isAsked() || said().isPresent() && authorship().isPresent();
    }

    /** Whether nobody knows; before anything is declared it does not matter. */
    public boolean isAsked() {
        return authorship().filter(known -> known.whose() == Whose.UNKNOWN).isPresent()
                && declarations.find().isPresent();
    }

    public List<String> getDoubts() {
        return authorship().map(Authorship::doubts).orElse(List.of()).stream()
                .map(doubt -> doubt.inWords(sentences))
                .toList();
    }

    public SaidWhose getSaid() {
        return said().orElse(null);
    }

    /** What was said last, in a word. */
    public String getSaidInWords() {
        return said().map(word -> sentences.say("rights.authorship.said." + word.whose()))
                .orElse("");
    }

    public String say(String whose) {
        var article = articlePage.article();
        if (article.version() != articlePage.getSeen()) {
            throw new ArticleChangedMeanwhile(article);
        }
        authorships.say(article.made(), Whose.valueOf(whose), note);
        notices.done("rights.authorship.recorded");
        return articlePage.again();
    }

    private Optional<Authorship> authorship() {
        if (authorship == null) {
            authorship = authorships.of(articlePage.article().made());
        }
        return authorship;
    }

    private Optional<SaidWhose> said() {
        if (said == null) {
            said = authorships.said(articlePage.getId().work());
        }
        return said;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }
}
