package press.imprimatur.articles.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.EditLock;
import press.imprimatur.articles.Presence;
import press.imprimatur.articles.Presences;
import press.imprimatur.articles.Present;
import press.imprimatur.articles.WorkingDraftId;
import press.imprimatur.articles.WrittenByAnother;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.UserId;

@Stateless
@Allows
public class PresencesService implements Presences {

    @Inject PresenceRows rows;
    @Inject ArticleDesk articles;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows({REPORTER, EDITOR})
    public Presence here(WorkingDraftId page, ArticleId id, boolean writes) {
        var article = editable(id);
        var sign = sign(page, id);
        rows.seen(sign);
        if (writes) {
            rows.lock(sign);
        }
        return presence(article);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Presence takeOver(WorkingDraftId page, ArticleId id) {
        var article = editable(id);
        var sign = sign(page, id);
        rows.seen(sign);
        if (rows.takeOver(sign)) {
            var headline = article.text().headline();
            audit.record(AuditedAct.of("article.writingTakenOver", "article", id, headline));
        }
        return presence(article);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public void leave(WorkingDraftId page) {
        rows.leave(page, me());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<ArticleId, List<Present>> in(Collection<ArticleId> asked) {
        var present = new HashMap<ArticleId, List<Present>>();
        if (!asked.isEmpty()) {
            for (var row : rows.in(asked, alive())) {
                var article = new ArticleId(row.get("article", UUID.class));
                present.computeIfAbsent(article, each -> new ArrayList<>()).add(present(row));
            }
        }
        return present;
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public void refuseIfAnotherWrites(ArticleId article) {
        var lock = lock(article).filter(each -> !each.mine());
        if (lock.isPresent()) {
            throw new WrittenByAnother(lock.get().name(), lock.get().since());
        }
    }

    private Article editable(ArticleId id) {
        var article = articles.get(id);
        ArticlePolicy.refuseUnlessMayEdit(article, caller.get());
        return article;
    }

    private Presence presence(Article article) {
        var others =
                in(List.of(article.id())).getOrDefault(article.id(), List.of()).stream()
                        .filter(each -> !each.person().equals(me()))
                        .toList();
        return new Presence(article.version(), others, lock(article.id()));
    }

    private Optional<EditLock> lock(ArticleId article) {
        return rows.lockOf(article, alive())
                .map(row ->
                        new EditLock(
                                me().value().equals(row.get("person", UUID.class)),
                                row.get("name", String.class),
                                row.get("since", Instant.class),
                                row.get("taken_over", Boolean.class)));
    }

    private static Present present(Tuple row) {
        return new Present(
                new UserId(row.get("person", UUID.class)),
                row.get("name", String.class),
                row.get("since", Instant.class),
                row.get("writes", Boolean.class));
    }

    private PresenceRows.Sign sign(WorkingDraftId page, ArticleId article) {
        return new PresenceRows.Sign(
                page, article, me(), caller.get().name(), clock.instant(), alive());
    }

    private Instant alive() {
        return clock.instant().minusSeconds(FORGOTTEN_AFTER_SECONDS);
    }

    private UserId me() {
        return caller.get().user();
    }
}
