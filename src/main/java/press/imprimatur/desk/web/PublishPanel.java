package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.Stage;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.publishing.Corrections;
import press.imprimatur.publishing.Publication;
import press.imprimatur.publishing.PublicationState;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.rights.Receipt;
import press.imprimatur.rights.Receipts;

/** Brings the article on the bench out, and takes it down. */
@Named
@RequestScoped
public class PublishPanel {

    @Inject ArticlePage articlePage;
    @Inject RightsPanel rightsPanel;
    @Inject Publishing publishing;
    @Inject Corrections corrections;
    @Inject Receipts receipts;
    @Inject ArticleDesk desk;
    @Inject Notices notices;
    @Inject Sentences sentences;
    @Inject Clock clock;

    private Optional<Publication> publication;
    private String reason = "";
    private String note = "";

    public String publish() {
        var out = publishing.publish(articlePage.getId(), articlePage.getSeen());
        notices.done("desk.article.published", out.headline());
        return articlePage.again();
    }

    /** With a note for readers, on the word of two persons. */
    public String publishWithNote() {
        var out = corrections.publishWithNote(articlePage.getId(), articlePage.getSeen(), note);
        notices.done("desk.article.published", out.headline());
        return articlePage.again();
    }

    public String withdraw() {
        var down = publishing.withdraw(articlePage.getId(), reason);
        notices.done("desk.article.withdrawn", down.headline());
        return articlePage.again();
    }

    public String kill() {
        var down = publishing.kill(articlePage.getId(), reason);
        notices.done("desk.article.killed", down.headline());
        return articlePage.again();
    }

    public String retract() {
        var down = publishing.retract(articlePage.getId(), reason);
        notices.done("desk.article.retracted", down.headline());
        return articlePage.again();
    }

    public String liftKill() {
        var back = publishing.liftKill(articlePage.getId(), reason);
        notices.done("desk.article.killLifted", back.headline());
        return articlePage.again();
    }

    /** What became of it in public; null if it never came out. */
    public PublicationRow getPublication() {
        return publication()
                .map(found -> PublicationRow.of(found, sentences, clock.instant()))
                .orElse(null);
    }

    public boolean isLive() {
        return publication()
                .map(Publication::state)
                .filter(PublicationState.LIVE::equals)
                .isPresent();
    }

    /** Whether readers have it at this instant. */
    public boolean isShown() {
        return publication().filter(out -> out.isShownAt(clock.instant())).isPresent();
    }

    public boolean isKilled() {
        return publication()
                .map(Publication::state)
                .filter(PublicationState.KILLED::equals)
                .isPresent();
    }

    /** Whether what is out is older than what is on the bench. */
    public boolean isOutdated() {
        return isLive() && publication().get().revision() < articlePage.article().revision();
    }

    /** Whether this person may bring it out with a note for readers, as the second of two. */
    public boolean isNotable() {
        return isShown()
                && !isSecondPersonNeeded()
                && (isOutdated() || articlePage.article().isLawyered());
    }

    public boolean isDraft() {
        return stage() == Stage.DRAFT;
    }

    public boolean isApproved() {
        return stage() == Stage.APPROVED;
    }

    public String getStage() {
        return sentences.say("desk.stage." + stage().name().toLowerCase(Locale.ROOT));
    }

    public String getStageTone() {
        return switch (stage()) {
            case DRAFT -> "grey";
            case OFFERED -> "amber";
            case APPROVED -> "green";
        };
    }

    /** Whether the word of this person alone would not do. */
    public boolean isSecondPersonNeeded() {
        return rightsPanel.readiness().secondPersonNeeded();
    }

    /** Whether there is a page to look at before it is out. */
    public boolean isPreviewable() {
        return rightsPanel.readiness().page().permits();
    }

    public boolean isReady() {
        return rightsPanel.readiness().isPublishable();
    }

    public List<ReceiptRow> getReceipts() {
        return receipts.of(articlePage.getId().work()).stream()
                .map(receipt -> new ReceiptRow(receipt, madeFrom(receipt), sentences))
                .toList();
    }

    private String madeFrom(Receipt receipt) {
        return receipt.madeFrom().stream()
                .findFirst()
                .flatMap(work -> desk.find(new ArticleId(work.value())))
                .map(article -> article.text().headline())
                .orElse("");
    }

    private Stage stage() {
        return articlePage.article().stage();
    }

    private Optional<Publication> publication() {
        if (publication == null) {
            publication = publishing.find(articlePage.getId());
        }
        return publication;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
