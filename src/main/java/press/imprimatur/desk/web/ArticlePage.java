package press.imprimatur.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LegalMark;
import press.imprimatur.articles.MergedText;
import press.imprimatur.articles.Merging;
import press.imprimatur.articles.Revision;
import press.imprimatur.articles.WorkingDraft;
import press.imprimatur.articles.WorkingDraftId;
import press.imprimatur.articles.WorkingDrafts;
import press.imprimatur.articles.WrittenByAnother;
import press.imprimatur.kernel.Notices;
import press.imprimatur.markup.Markup;
import press.imprimatur.rights.Making.How;

/** The article workbench: its text. What else is known of it stands in the panels beside. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class ArticlePage implements Serializable {

    @Inject ArticleDesk desk;
    @Inject WorkingDrafts drafts;
    @Inject Merging merging;
    @Inject Markup markup;
    @Inject Notices notices;
    @Inject DeskTime deskTime;
    @Inject NewPicture newPicture;
    @Inject PictureChoices pictureChoices;

    private ArticleId id;
    private long seen;
    private String draft = WorkingDraftId.next().toString();
    private String suggestedByline = "";
    private int revision;
    private ArticleForm form = new ArticleForm();
    private transient Article article;
    private Meeting meeting;
    private int merged;

    public void load() {
        if (id != null) {
            article = desk.get(id);
            seen = article.version();
            form = ArticleForm.of(revision > 0 ? takenUp().text() : article.text());
            if (!suggestedByline.isBlank()) {
                form.getDetails().put("byline", suggestedByline);
            }
        }
    }

    private Article takenUp() {
        if (revision != article.revision()) {
            notices.warn("desk.article.takenUp", revision);
        }
        return desk.getRevision(id, revision);
    }

    /** Saves what was typed; if somebody was faster, both are put together. */
    public String save() {
        try {
            newPicture
                    .add(form.getCaption(), form.getAlternativeText())
                    .ifPresent(form::setPicture);
            var text = form.text(markup);
            var how = form.how();
            id = keep(text, how).id();
            notices.done("desk.article.saved");
            return again();
        } catch (WrittenByAnother other) {
            notices.warn("desk.presence.notSaved", other.name(), deskTime.inBrief(other.since()));
            return null;
        } catch (ArticleChangedMeanwhile race) {
            return meet(race.present());
        }
    }

    /**
     * Puts together what was typed and what was saved meanwhile, and saves it; asks first what the
     * two do not agree about. As long as that is open, the page stands at the version that what was
     * typed began from.
     */
    private String meet(Article present) {
        article = present;
        var typed = form.text(markup);
        var base = desk.revisionAt(id, seen);
        var merged = merging.merge(base.map(Revision::text), present.text(), typed);
        var wasAsked = meeting != null;
        meeting = meeting(merged);
        var text = meeting.text(merged);
        if (text.isEmpty()) {
            if (wasAsked) {
                notices.warn("desk.meeting.open", meeting.getOpen());
            }
            return null;
        }
        try {
            var isMerged = base.filter(each -> each.number() == present.revision()).isEmpty();
            var why = isMerged ? form.why().mergedWith(present.revision()) : form.why();
            drafts.save(draft(), id, present.version(), text.get(), form.how(), why);
            notices.done(isMerged ? "desk.meeting.saved" : "desk.article.saved", meeting.getName());
            return isMerged ? again() + "&merged=" + present.revision() : again();
        } catch (ArticleChangedMeanwhile fasterOnceMore) {
            return meet(fasterOnceMore.present());
        }
    }

    private Meeting meeting(MergedText merged) {
        var saved = article.edited();
        return Meeting.of(
                saved.name(),
                saved.at(),
                merged,
                Optional.ofNullable(meeting),
                pictureChoices::label);
    }

    private Article keep(ArticleText text, How how) {
        return id == null
                ? drafts.start(draft(), text, how)
                : drafts.save(draft(), id, seen, text, how, form.why());
    }

    /**
     * Goes on with what was typed on another page; if somebody saved since, both are put together.
     */
    void goOnWith(WorkingDraft left) {
        form = ArticleForm.typed(left.typed().byName());
        if (id != null && left.typed().seen() != seen) {
            seen = left.typed().seen();
            var base = desk.revisionAt(id, seen).map(Revision::text);
            var merged = merging.merge(base, article().text(), form.text(markup));
            if (merged.isAgreed()) {
                form.show(merged.answered(Map.of()));
                seen = article().version();
                notices.done("desk.meeting.together", getEditedBy());
            } else {
                meeting = meeting(merged);
            }
        }
    }

    public String offer() {
        desk.offer(id, seen);
        notices.done("desk.article.offered");
        return again();
    }

    public String approve() {
        desk.approve(id, seen);
        notices.done("desk.article.approved");
        return again();
    }

    /** Says that lawyers have read it, or takes that back. */
    public String markLawyered(boolean lawyered) {
        desk.markLawyered(id, seen, lawyered);
        notices.done(lawyered ? "desk.lawyered.marked" : "desk.lawyered.takenOff");
        return again();
    }

    /** What was said last of its having been read by lawyers; null if nothing ever was. */
    public LegalMark getLegalMark() {
        return article().legalMark().orElse(null);
    }

    /** The address of this page, freshly loaded. */
    public String again() {
        return "/desk/articles/article?faces-redirect=true&id=" + id;
    }

    /** The article as it is kept, not as it is being typed. */
    Article article() {
        if (article == null) {
            article = desk.get(id);
        }
        return article;
    }

    public String getEditedBy() {
        return article().edited().name();
    }

    public Instant getEditedAt() {
        return article().edited().at();
    }

    public boolean isBegun() {
        return id != null;
    }

    /** Whether it is another outlet's story. */
    public boolean isReprint() {
        return isBegun() && article().isReprint();
    }

    /** Whether this person may change it now. */
    public boolean isEditable() {
        return id == null || desk.mayEdit(id);
    }

    public ArticleId getId() {
        return id;
    }

    public void setId(ArticleId id) {
        this.id = id;
    }

    /** What an address fills in; it is saved as what was typed is. */
    public String getSuggestedByline() {
        return suggestedByline;
    }

    public void setSuggestedByline(String byline) {
        this.suggestedByline = byline == null ? "" : byline;
    }

    /** An earlier text to begin from again; 0 for the one that is kept. */
    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    /** The name under which what is typed here is kept until it is saved. */
    WorkingDraftId draft() {
        return WorkingDraftId.find(draft).orElseGet(WorkingDraftId::next);
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft == null ? "" : draft;
    }

    public long getSeen() {
        return seen;
    }

    public ArticleForm getForm() {
        return form;
    }

    /** What is to be decided, because somebody else was faster; null if nothing is. */
    public Meeting getMeeting() {
        return meeting;
    }

    /** The revision that what was typed was put together with just now; 0 if with none. */
    public int getMerged() {
        return merged;
    }

    public void setMerged(int merged) {
        this.merged = merged;
    }

    /** The number of the text that is kept. */
    public int getPresent() {
        return article().revision();
    }
}
