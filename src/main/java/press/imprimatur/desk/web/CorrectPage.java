package press.imprimatur.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.LeadPicture;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.markup.Markup;
import press.imprimatur.media.PictureId;
import press.imprimatur.media.Pictures;
import press.imprimatur.publishing.CorrectionWay;
import press.imprimatur.publishing.Corrections;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.NewCorrection;
import press.imprimatur.publishing.NotPermitted;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.publishing.StoriesOfPictures;

/** Puts right what readers have, in one go: the text, the note, and out. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class CorrectPage implements Serializable {

    @Inject Corrections corrections;
    @Inject Publishing publishing;
    @Inject ArticleDesk desk;
    @Inject Pictures pictures;
    @Inject PictureChoices pictureChoices;
    @Inject StoriesOfPictures stories;
    @Inject Markup markup;
    @Inject Notices notices;
    @Inject Sentences sentences;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    private ArticleId id;
    private long seen;
    private String headline = "";
    private String address = "";
    private CorrectionWay way = CorrectionWay.NOT_OUT;
    private String leftAtTheDesk = "";
    private ArticleForm form = new ArticleForm();
    private List<CreditField> credits = List.of();
    private boolean withoutPicture;
    private String note = "";
    private Conflict conflict;
    private transient List<Explanation> reasons = List.of();

    public void load() {
        var article = desk.get(id);
        seen = article.version();
        headline = article.text().headline();
        way = corrections.way(id);
        publishing.find(id).ifPresent(publication -> begin(article, publication));
    }

    /** What this person began at the desk is meant; what others did there is theirs. */
    private void begin(Article article, Publication publication) {
        address = publication.address().toString();
        var out = desk.getRevision(id, publication.revision());
        var isTheirs = isSomebodyElses(publication.revision());
        form = ArticleForm.of(isTheirs ? out.text() : begun(article.text(), out.text()));
        credits = CreditField.of(out.text(), markup, pictures);
        leftAtTheDesk =
                isTheirs && isCorrectable()
                        ? sentences.say(
                                "desk.correct.left", article.edited().name(), article.revision())
                        : "";
    }

    /** Address, language and picture are those that are out: a correction leaves them alone. */
    private static ArticleText begun(ArticleText atTheDesk, ArticleText out) {
        var shown = out.picture().map(LeadPicture::picture);
        var isSamePicture = atTheDesk.picture().map(LeadPicture::picture).equals(shown);
        return atTheDesk
                .at(out.slug())
                .in(out.language())
                .picturedBy(isSamePicture ? atTheDesk.picture() : out.picture());
    }

    private boolean isSomebodyElses(int revision) {
        return desk.revisions(id).stream()
                .filter(each -> each.number() > revision)
                .anyMatch(each -> !each.saved().by().equals(caller.get().user()));
    }

    public String publish() {
        try {
            var out = corrections.correct(id, seen, correction());
            notices.done("desk.correct.done", out.headline());
            return "/desk/articles/article?faces-redirect=true&id=" + id;
        } catch (NotPermitted refusal) {
            refuse(refusal);
            throw refusal;
        } catch (ArticleChangedMeanwhile race) {
            conflict = Conflict.between(race.present(), form.text(markup), pictureChoices::label);
            seen = race.present().version();
            return null;
        }
    }

    /** A note of ours beside a partner's text. */
    public String addNote() {
        try {
            var out = corrections.note(id, note);
            notices.done("desk.correct.noted", out.headline());
            return "/desk/articles/article?faces-redirect=true&id=" + id;
        } catch (NotPermitted refusal) {
            refuse(refusal);
            throw refusal;
        }
    }

    /** The reasons stand on the page. */
    void refuse(NotPermitted refusal) {
        reasons = refusal.reasons();
    }

    private NewCorrection correction() {
        var typed = form.text(markup);
        var text = withoutPicture ? typed.picturedBy(Optional.empty()) : typed;
        var wanted =
                credits.stream()
                        .collect(
                                Collectors.toMap(
                                        field -> PictureId.of(field.getPicture()),
                                        CreditField::getCredit));
        return new NewCorrection(note, text, form.how(), wanted);
    }

    /** How it may be put right, in a sentence. */
    public String getWay() {
        return sentences.say(way.key());
    }

    public boolean isCorrectable() {
        return way == CorrectionWay.CORRECT;
    }

    /** Whether it is a partner's, and a note of ours may stand beside it. */
    public boolean isNotable() {
        return way == CorrectionWay.NOTE;
    }

    /** Whether readers have it. */
    public boolean isShown() {
        return way != CorrectionWay.NOT_OUT;
    }

    /** What was corrected or noted of it before, in public. */
    public List<CorrectionRow> getEarlier() {
        var now = clock.instant();
        return corrections.of(id).stream()
                .map(each -> CorrectionRow.of(each, List.of(), sentences, now))
                .toList();
    }

    /** What is at the desk and no part of this; empty if there is nothing. */
    public String getLeftAtTheDesk() {
        return leftAtTheDesk;
    }

    /** Why it may not come out so, each with what would help. */
    public List<Explanation> getReasons() {
        return reasons == null ? List.of() : reasons;
    }

    public boolean isPictured() {
        return !form.getPicture().isEmpty();
    }

    public ArticleId getId() {
        return id;
    }

    public void setId(ArticleId id) {
        this.id = id;
    }

    public long getSeen() {
        return seen;
    }

    public String getHeadline() {
        return headline;
    }

    public String getAddress() {
        return address;
    }

    public ArticleForm getForm() {
        return form;
    }

    public List<CreditField> getCredits() {
        return credits;
    }

    /** What becomes of other stories when one of the credits is corrected. */
    public String getFollowing() {
        var shown = credits.stream().map(CreditField::getPicture).map(PictureId::of).toList();
        return sentences.say("desk.correct.creditsNote", stories.of(shown, Optional.of(id)).live());
    }

    public Conflict getConflict() {
        return conflict;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    public boolean isWithoutPicture() {
        return withoutPicture;
    }

    public void setWithoutPicture(boolean withoutPicture) {
        this.withoutPicture = withoutPicture;
    }
}
