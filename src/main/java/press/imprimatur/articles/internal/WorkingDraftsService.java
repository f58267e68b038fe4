package press.imprimatur.articles.internal;

import static press.imprimatur.identity.Role.EDITOR;
import static press.imprimatur.identity.Role.REPORTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.Presences;
import press.imprimatur.articles.SaveReason;
import press.imprimatur.articles.TypedFields;
import press.imprimatur.articles.WorkingDraft;
import press.imprimatur.articles.WorkingDraftId;
import press.imprimatur.articles.WorkingDrafts;
import press.imprimatur.identity.Allows;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.identity.UserId;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.rights.Making.How;

@Stateless
@Allows
public class WorkingDraftsService implements WorkingDrafts {

    /** A body as long as one can be, and something for the rest. */
    private static final int LONGEST = 2_100_000;

    @Inject WorkingDraftRows rows;
    @Inject ArticleDesk articles;
    @Inject Presences presences;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    @Override
    @Allows({REPORTER, EDITOR})
    public Optional<Instant> begin(WorkingDraftId id, TypedFields typed) {
        if (rows.find(id).isPresent()) {
            return goOn(id, typed);
        }
        refuse(typed);
        var draft = new WorkingDraftEntity(id, me());
        var now = write(draft, typed);
        rows.add(draft);
        return Optional.of(now);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Optional<Instant> goOn(WorkingDraftId id, TypedFields typed) {
        refuse(typed);
        return rows.find(id).filter(draft -> draft.isOf(me())).map(draft -> write(draft, typed));
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Optional<WorkingDraft> left(Optional<ArticleId> article, WorkingDraftId page) {
        return rows.latest(me(), article, page).map(WorkingDraftEntity::draft);
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Optional<WorkingDraft> takeUp(WorkingDraftId left, WorkingDraftId page) {
        rows.remove(page, me());
        return rows.rename(left, page, me())
                ? rows.find(page).map(WorkingDraftEntity::draft)
                : Optional.empty();
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public void discard(WorkingDraftId id) {
        rows.remove(id, me());
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Article start(WorkingDraftId typedAs, ArticleText text, How how) {
        var begun = articles.start(text, how);
        rows.remove(typedAs, me());
        return begun;
    }

    @Override
    @Allows({REPORTER, EDITOR})
    public Article save(
            WorkingDraftId typedAs,
            ArticleId id,
            long seen,
            ArticleText text,
            How how,
            SaveReason why) {
        presences.refuseIfAnotherWrites(id);
        var saved = articles.save(id, seen, text, how, why);
        rows.remove(typedAs, me());
        return saved;
    }

    private void refuse(TypedFields typed) {
        if (typed.length() > LONGEST) {
            throw new FieldRefused("body", "articles.bodyTooLong", LONGEST);
        }
        typed.article()
                .map(articles::get)
                .ifPresent(article -> ArticlePolicy.refuseUnlessMayEdit(article, caller.get()));
    }

    private Instant write(WorkingDraftEntity draft, TypedFields typed) {
        var now = clock.instant();
        draft.write(typed, now);
        return now;
    }

    private UserId me() {
        return caller.get().user();
    }
}
