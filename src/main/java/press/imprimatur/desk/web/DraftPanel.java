package press.imprimatur.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import press.imprimatur.articles.WorkingDraft;
import press.imprimatur.articles.WorkingDraftId;
import press.imprimatur.articles.WorkingDrafts;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Notices;
import press.imprimatur.markup.Markup;

/** What this person typed into the article on the bench, and did not save, on another page. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class DraftPanel implements Serializable {

    @Inject ArticlePage articlePage;
    @Inject WorkingDrafts drafts;
    @Inject CurrentCaller caller;
    @Inject Markup markup;
    @Inject Notices notices;
    @Inject Who who;

    private WorkingDraftId offered;
    private transient WorkingDraft left;
    private transient boolean looked;

    /** Whether what is typed here is kept with the server while it is typed. */
    public boolean isKept() {
        return who.isWriting() && articlePage.isEditable();
    }

    public boolean isOffered() {
        if (!looked) {
            looked = true;
            left = isKept() ? find().orElse(null) : null;
            offered = left == null ? null : left.id();
        }
        return left != null;
    }

    /** What says the same as the article does by now is no news, and goes. */
    private Optional<WorkingDraft> find() {
        var found = look();
        while (found.filter(this::isNoNews).isPresent()) {
            drafts.discard(found.get().id());
            found = look();
        }
        return found;
    }

    private Optional<WorkingDraft> look() {
        return drafts.left(Optional.ofNullable(articlePage.getId()), articlePage.draft());
    }

    private boolean isNoNews(WorkingDraft draft) {
        var typed = ArticleForm.typed(draft.typed().byName()).text(markup);
        var kept =
                articlePage.isBegun()
                        ? articlePage.article().text()
                        : new ArticleForm().text(markup);
        return typed.equals(kept);
    }

    /** Fills the form with it; if the article was saved since, both texts are shown. */
    public void takeUp() {
        decided()
                .flatMap(draft -> drafts.takeUp(draft, articlePage.draft()))
                .ifPresentOrElse(articlePage::goOnWith, () -> notices.warn("desk.draft.gone"));
    }

    public void throwAway() {
        decided().ifPresent(drafts::discard);
        notices.done("desk.draft.thrownAway");
    }

    /** What was offered; the page that follows looks anew. */
    private Optional<WorkingDraftId> decided() {
        var draft = Optional.ofNullable(offered);
        looked = false;
        return draft;
    }

    public Instant getSavedAt() {
        return left.savedAt();
    }

    /** The name that the browser gave itself in which it was typed. */
    public String getBrowser() {
        return left.typed().browser();
    }

    /** Whether the article was saved since. */
    public boolean isBehind() {
        return left.typed().seen() != articlePage.getSeen();
    }

    /** Whether what the article says now was saved by this person. */
    public boolean isSavedByMe() {
        return articlePage.isBegun()
                && articlePage.article().edited().by().equals(caller.get().user());
    }

    public String getPerson() {
        return caller.get().user().toString();
    }
}
