package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

import press.imprimatur.terms.Use;

/**
 * Of which article, and how, another was made here; never changes.
 *
 * @param article the one it was made from
 * @param change {@link Use#TRANSLATE} or {@link Use#ABRIDGE}
 * @param revision the text of that article that it was made from
 * @param state the state of that text, as rights know it
 * @param language of that text
 * @param byline of that text; may be empty
 */
public record DerivedFrom(
        ArticleId article, Use change, int revision, String state, String language, String byline) {

    public DerivedFrom {
        requireNonNull(article, "article");
        requireNonNull(state, "state");
        requireNonNull(language, "language");
        requireNonNull(byline, "byline");
        if (change != Use.TRANSLATE && change != Use.ABRIDGE) {
            throw new IllegalArgumentException(change + " makes no article of another");
        }
    }

    /** Of that article as it stands. */
    public static DerivedFrom of(Article article, Use change) {
        var text = article.text();
        return new DerivedFrom(
                article.id(),
                change,
                article.revision(),
                text.state(),
                text.language(),
                text.byline());
    }
}
