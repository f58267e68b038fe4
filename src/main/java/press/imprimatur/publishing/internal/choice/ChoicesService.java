package press.imprimatur.publishing.internal.choice;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.RIGHTS_EDITOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.publishing.Choices;
import press.imprimatur.publishing.internal.story.ChoiceRows;
import press.imprimatur.publishing.internal.story.Stories;
import press.imprimatur.rights.Permissions;
import press.imprimatur.terms.InstrumentId;

@Stateless
@Allows
public class ChoicesService implements Choices {

    @Inject ChoiceRows rows;
    @Inject ArticleDesk articles;
    @Inject Stories stories;
    @Inject Permissions permissions;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<ChoiceMade> made;

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<WorkId, InstrumentId> of(ArticleId article) {
        return rows.of(List.of(article.work())).getOrDefault(article.work(), Map.of());
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void choose(ArticleId article, WorkId part, InstrumentId permission) {
        var shown = stories.of(articles.get(article)).works();
        var record = permissions.get(permission);
        if (!shown.contains(part.value())) {
            throw new FieldRefused("part", "publishing.choice.notInIt");
        }
        rows.put(article.work(), part, permission, caller.get(), clock.instant());
        audit.record(AuditedAct.of("article.permissionChosen", "article", article, record.title()));
        made.fire(new ChoiceMade(article.work()));
    }

    @Override
    @Allows({EDITOR, RIGHTS_EDITOR})
    public void clear(ArticleId article, WorkId part) {
        var headline = articles.get(article).text().headline();
        rows.remove(article.work(), part);
        audit.record(AuditedAct.of("article.permissionLeftOpen", "article", article, headline));
        made.fire(new ChoiceMade(article.work()));
    }
}
