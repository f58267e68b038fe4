package press.imprimatur.articles.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.provenance.NearOriginal;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.provenance.StoryText;
import press.imprimatur.rights.Making.How;

/** Looks at texts as they come in: is it like an original that somebody else wrote? */
@ApplicationScoped
class Arrivals {

    @Inject Provenance provenance;

    /** A reprint is like its original, and says so. */
    Arrival of(Article article, How how) {
        return new Arrival(how, article.isReprint() ? Optional.empty() : nearTo(article));
    }

    private Optional<String> nearTo(Article article) {
        var text = article.text();
        return provenance
                .near(new StoryText(text.headline(), text.deck(), text.body()))
                .map(NearOriginal::headline);
    }
}
