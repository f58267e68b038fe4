package press.imprimatur.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.DerivedFrom;
import press.imprimatur.terms.Use;

/** What an article was made from; all null in one that was begun by itself. */
@Embeddable
class DerivationColumns {

    @Column(name = "derived_from", updatable = false)
    private UUID article;

    @Enumerated(EnumType.STRING)
    @Column(name = "derived_change", updatable = false)
    private Use change;

    @Column(name = "derived_revision", updatable = false)
    private Integer revision;

    @Column(name = "derived_state", updatable = false)
    private String state;

    @Column(name = "derived_language", updatable = false)
    private String language;

    @Column(name = "derived_byline", updatable = false)
    private String byline;

    protected DerivationColumns() {}

    DerivationColumns(DerivedFrom from) {
        article = from.article().value();
        change = from.change();
        revision = from.revision();
        state = from.state();
        language = from.language();
        byline = from.byline();
    }

    DerivedFrom derivedFrom() {
        return new DerivedFrom(new ArticleId(article), change, revision, state, language, byline);
    }
}
