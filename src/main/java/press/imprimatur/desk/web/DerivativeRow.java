package press.imprimatur.desk.web;

import java.util.Locale;
import press.imprimatur.articles.Derivative;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.terms.Use;

/** A translation or a shorter version of the article on the bench. */
public class DerivativeRow {

    private final String how;
    private final ArticleRow article;

    private DerivativeRow(String how, ArticleRow article) {
        this.how = how;
        this.article = article;
    }

    static DerivativeRow of(Derivative made, ArticleRow article, Sentences sentences) {
        return new DerivativeRow(
                how(made.change(), made.article().language(), "", sentences), article);
    }

    /**
     * In words: "Translation into Korean".
     *
     * @param before what the words stand before: "of" for "Translation into Korean of", or nothing
     */
    static String how(Use change, String language, String before, Sentences sentences) {
        var name = Locale.forLanguageTag(language).getDisplayName(sentences.language());
        var key = change == Use.TRANSLATE ? "desk.derived.translation" : "desk.derived.shorter";
        return sentences.say(before.isEmpty() ? key : key + "." + before, name);
    }

    public String getHow() {
        return how;
    }

    public ArticleRow getArticle() {
        return article;
    }
}
