package press.imprimatur.articles.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleNotFound;
import press.imprimatur.articles.ArticleWritten;
import press.imprimatur.articles.Derivative;
import press.imprimatur.articles.Derivatives;
import press.imprimatur.articles.DerivedFrom;
import press.imprimatur.articles.EditStamp;
import press.imprimatur.articles.NewDerivative;
import press.imprimatur.articles.SaveReason;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.rights.Making.How;

@Stateless
@Allows
public class DerivativesService implements Derivatives {

    @Inject ArticleRows rows;
    @Inject DerivationRows derivations;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<ArticleWritten> written;

    @Override
    @Allows({REPORTER, EDITOR})
    public Article begin(ArticleId id, NewDerivative wanted) {
        var from = rows.find(id).map(ArticleEntity::article);
        var parent = from.orElseThrow(() -> new ArticleNotFound(id));
        var change = DerivativePolicy.change(wanted);
        var text = DerivativePolicy.text(parent.text(), wanted, slug -> !rows.at(slug).isEmpty());
        TextPolicy.refuseMalformed(text);
        var now = new EditStamp(caller.get().user(), caller.get().name(), clock.instant());
        var made = ArticleEntity.madeFrom(parent, DerivedFrom.of(parent, change), text, now);
        // What stands in it already was brought in, or was not, when the parent was written.
        rows.add(made, new Arrival(How.HERE, Optional.empty(), SaveReason.WRITTEN));
        var article = made.article();
        written.fire(new ArticleWritten(article.id()));
        audit.record(
                AuditedAct.of(
                        "article.derived", "article", article.id(), parent.text().headline()));
        return article;
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Derivative> of(ArticleId article) {
        return derivations.of(article).stream()
                .map(ArticleEntity::article)
                .map(DerivativesService::derivative)
                .toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<ArticleId, List<DerivedFrom>> lines(Collection<ArticleId> articles) {
        return articles.isEmpty() ? Map.of() : derivations.lines(articles);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<ArticleId> allOf(ArticleId article) {
        return derivations.allOf(article);
    }

    private static Derivative derivative(Article article) {
        var from = article.derivedFrom().orElseThrow();
        return new Derivative(from.change(), from.revision(), article.summary());
    }
}
