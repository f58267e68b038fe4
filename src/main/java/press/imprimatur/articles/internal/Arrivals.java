package press.imprimatur.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.DerivedFrom;
import press.imprimatur.articles.SaveReason;
import press.imprimatur.provenance.NearOriginal;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.rights.Making.How;

/** Looks at texts as they come in: is it like an original that somebody else wrote? */
@ApplicationScoped
class Arrivals {

    @Inject Provenance provenance;
    @Inject ArticleRows rows;

    /** A reprint is like its original, and says so. */
    Arrival of(Article article, How how, SaveReason why) {
        return new Arrival(how, article.isReprint() ? Optional.empty() : nearTo(article), why);
    }

    /** What an article was made from is asked about there, and not once more here. */
    private Optional<String> nearTo(Article article) {
        var near = nearTo(article.text());
        return near.isPresent() && near.equals(nearTo(article.derivedFrom()))
                ? Optional.empty()
                : near;
    }

    private Optional<String> nearTo(Optional<DerivedFrom> from) {
        return from.flatMap(parent -> rows.revision(parent.article(), parent.revision()))
                .flatMap(parent -> nearTo(parent.revision().text()));
    }

    private Optional<String> nearTo(ArticleText text) {
        return provenance.near(text.words()).map(NearOriginal::headline);
    }
}
