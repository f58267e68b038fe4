package press.imprimatur.articles;

import static java.util.Objects.requireNonNull;

/** Somebody said when and where the original of an article came out. */
public record OriginStated(ArticleId article) {

    public OriginStated {
        requireNonNull(article, "article");
    }
}
