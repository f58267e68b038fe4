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
import press.imprimatur.articles.Approval;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleFilter;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleNotFound;
import press.imprimatur.articles.ArticleSummary;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.ArticleWritten;
import press.imprimatur.articles.EditStamp;
import press.imprimatur.articles.LegalMark;
import press.imprimatur.articles.Origin;
import press.imprimatur.articles.Revision;
import press.imprimatur.articles.SaveReason;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.AuditTrail;
import press.imprimatur.identity.AuditedAct;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Slice;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.rights.Making.How;

@Stateless
@Allows
public class ArticleDeskService implements ArticleDesk {

    @Inject Filing filing;
    @Inject Dating dating;
    @Inject ArticleRows rows;
    @Inject Arrivals arrivals;
    @Inject Provenance provenance;
    @Inject AuditTrail audit;
    @Inject CurrentCaller caller;
    @Inject Clock clock;
    @Inject Event<ArticleWritten> written;

    @Override
    @Allows({REPORTER, EDITOR})
    public Article start(ArticleText text, How how) {
        return begin(text, Optional.empty(), how);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Article startReprint(ArticleText text, Origin origin) {
        return begin(text, Optional.of(origin), How.BROUGHT);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Article save(ArticleId id, long seen, ArticleText given, How how, SaveReason why) {
        var article = editable(id, seen);
        var text = Slugs.complete(given, id);
        TextPolicy.refuseMalformed(text);
        filing.refuseUnknownSection(text, Optional.of(article.article().text()));
        dating.refuseUnlikely(text, article.article());
        if (article.reads(text)) {
            return article.article();
        }
        dating.record(text, article.article());
        article.write(text, changeNow());
        rows.changedText(article, arrivals.of(article.article(), how, why));
        written.fire(new ArticleWritten(id));
        return told("article.saved", article);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Article restore(ArticleId id, long seen, int revision) {
        var earlier = getRevision(id, revision).text();
        return save(id, seen, earlier, How.HERE, SaveReason.restored(revision));
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Article takeOver(ArticleId id, long seen, CaptureId correction, ArticleText given) {
        var article = editable(id, seen);
        var origin =
                article.article()
                        .origin()
                        .orElseThrow(() -> new FieldRefused("original", "articles.originOfOwn"));
        if (provenance.get(correction).outlet().filter(origin.outlet()::equals).isEmpty()) {
            throw new FieldRefused("original", "articles.originOfAnother");
        }
        var text = Slugs.complete(given, id);
        TextPolicy.refuseMalformed(text);
        filing.refuseUnknownSection(text, Optional.of(article.article().text()));
        dating.refuseUnlikely(text, article.article());
        article.comesFrom(origin.correctedBy(correction));
        article.write(text, changeNow());
        rows.changedText(
                article, arrivals.of(article.article(), How.BROUGHT, SaveReason.TAKEN_OVER));
        written.fire(new ArticleWritten(id));
        return told("article.correctionTakenOver", article);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Article offer(ArticleId id, long seen) {
        var article = editable(id, seen);
        article.offer();
        rows.changed();
        return told("article.offered", article);
    }

    @Override
    @Allows(EDITOR)
    public Article approve(ArticleId id, long seen) {
        var article = entity(id);
        article.refuseIfNotAt(seen);
        ArticlePolicy.refuseOwnApproval(article.article(), caller.get());
        article.approve(new Approval(caller.get().user(), clock.instant()));
        rows.changed();
        return told("article.approved", article);
    }

    @Override
    @Allows(EDITOR)
    public Article markLawyered(ArticleId id, long seen, boolean lawyered) {
        var article = entity(id);
        article.refuseIfNotAt(seen);
        if (article.isLawyered() == lawyered) {
            return article.article();
        }
        article.mark(new LegalMark(lawyered, changeNow()));
        rows.changed();
        return told(lawyered ? "article.lawyered" : "article.lawyeredMarkTakenOff", article);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Article get(ArticleId id) {
        return entity(id).article();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Article> find(ArticleId id) {
        return rows.find(id).map(ArticleEntity::article);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<ArticleId> at(String slug) {
        return rows.at(slug).stream().map(ArticleId::new).toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Article getRevision(ArticleId id, int revision) {
        var article = entity(id).article();
        return article.revision() == revision
                ? article
                : rows.revision(id, revision)
                        .map(RevisionEntity::revision)
                        .map(article::at)
                        .orElseThrow(() -> new ArticleNotFound(id));
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Article> findByCapture(CaptureId capture) {
        return rows.findByCapture(capture).map(ArticleEntity::article);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Map<CaptureId, ArticleId> begunFrom(Collection<CaptureId> originals) {
        return originals.isEmpty() ? Map.of() : rows.begunFrom(originals);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public boolean mayEdit(ArticleId id) {
        return ArticlePolicy.mayEdit(entity(id).article(), caller.get());
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Slice<ArticleSummary> list(ArticleFilter filter, Optional<String> cursor, int limit) {
        var after = cursor.map(ArticleCursor::read).orElse(ArticleCursor.BEGINNING);
        var summaries =
                rows.changedLast(filter, after, limit + 1).stream()
                        .map(entity -> entity.article().summary())
                        .toList();
        return Slice.of(summaries, limit, ArticleCursor::after);
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<ArticleSummary> search(String words, int most) {
        return rows.search(words.strip(), most).stream()
                .map(entity -> entity.article().summary())
                .toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public List<Revision> revisions(ArticleId id) {
        return rows.revisions(id).stream().map(RevisionEntity::revision).toList();
    }

    @Override
    @Allows(everybodyAtTheDesk = true)
    public Optional<Revision> revisionAt(ArticleId id, long version) {
        return rows.revisionAt(id, version).map(RevisionEntity::revision);
    }

    private Article begin(ArticleText given, Optional<Origin> origin, How how) {
        var id = ArticleId.next();
        var text = Slugs.complete(given, id);
        TextPolicy.refuseMalformed(text);
        filing.refuseUnknownSection(text, Optional.empty());
        dating.refuseUnlikely(text, origin.isPresent());
        var article = new ArticleEntity(id, text, origin, changeNow());
        rows.add(article, arrivals.of(article.article(), how, SaveReason.WRITTEN));
        written.fire(new ArticleWritten(id));
        return told("article.begun", article);
    }

    private ArticleEntity editable(ArticleId id, long seen) {
        var article = entity(id);
        ArticlePolicy.refuseUnlessMayEdit(article.article(), caller.get());
        article.refuseIfNotAt(seen);
        return article;
    }

    private ArticleEntity entity(ArticleId id) {
        return rows.find(id).orElseThrow(() -> new ArticleNotFound(id));
    }

    private EditStamp changeNow() {
        return new EditStamp(caller.get().user(), caller.get().name(), clock.instant());
    }

    private Article told(String verb, ArticleEntity entity) {
        var article = entity.article();
        audit.record(AuditedAct.of(verb, "article", article.id(), article.text().headline()));
        return article;
    }
}
