package press.imprimatur.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleNotFound;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.articles.MergedText;
import press.imprimatur.articles.Merging;
import press.imprimatur.articles.Origin;
import press.imprimatur.identity.CurrentCaller;
import press.imprimatur.kernel.Notices;
import press.imprimatur.provenance.CaptureId;
import press.imprimatur.provenance.Original;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.publishing.Explanation;
import press.imprimatur.publishing.NotPermitted;
import press.imprimatur.publishing.PartnerCorrections;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.sources.Outlets;

/**
 * A partner's new version of a story that runs here: what they changed, what is ours, and both put
 * together. Their old text is what both began from.
 */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class VersionPage implements Serializable {

    @Inject ArticleDesk desk;
    @Inject Provenance provenance;
    @Inject Merging merging;
    @Inject RevisionComparison comparison;
    @Inject PictureChoices pictureChoices;
    @Inject Outlets outlets;
    @Inject PartnerCorrections partners;
    @Inject Publishing publishing;
    @Inject Notices notices;
    @Inject CurrentCaller caller;
    @Inject Clock clock;

    private ArticleId id;
    private String capture = "";
    private long seen;
    private Meeting meeting;
    private transient Article article;
    private List<String> refused = List.of();

    /** A story of our own has no versions of a partner's. */
    public void load() {
        if (!article().isReprint()) {
            throw new ArticleNotFound(id);
        }
        seen = article().version();
        meeting = meeting(merged());
    }

    /** Saves both texts put together as the text of the article, held against their new version. */
    public String takeOver() {
        return with(text -> {
            desk.takeOver(id, seen, theirs(), text);
            notices.done("desk.version.takenOver", getOutlet());
        });
    }

    /** The same, and readers get it at once, if that is permitted. */
    public String takeOverAndPublish() {
        try {
            return with(text -> {
                partners.takeOver(id, seen, theirs(), text);
                notices.done("desk.version.takenOverAndOut", getOutlet());
            });
        } catch (NotPermitted refusal) {
            refused = refusal.reasons().stream().map(Explanation::sentence).toList();
            notices.warn("desk.version.refused");
            return null;
        }
    }

    private String with(Consumer<ArticleText> taking) {
        var merged = merged();
        meeting = meeting(merged);
        var text = meeting.text(merged);
        if (text.isEmpty()) {
            notices.warn("desk.meeting.open", meeting.getOpen());
            return null;
        }
        try {
            taking.accept(text.get());
            return "/desk/articles/article?faces-redirect=true&id=" + id;
        } catch (ArticleChangedMeanwhile race) {
            notices.warn("desk.version.changedMeanwhile", race.present().edited().name());
            return "/desk/articles/version?faces-redirect=true&id=" + id + "&capture=" + capture;
        }
    }

    /** Whether readers can get what becomes of it: they have it, and it takes no second person. */
    public boolean isGoingOut() {
        return !article().isLawyeredFor(caller.get().user())
                && publishing.find(id).filter(out -> out.isShownAt(clock.instant())).isPresent();
    }

    /** Why it cannot go out as it would be; empty if nobody tried. */
    public List<String> getRefused() {
        return refused;
    }

    /** What they changed. */
    public List<ComparedRow> getTheirChanges() {
        return comparison.between(as(before()), as(after()));
    }

    /** What we had changed in the text of before. */
    public List<ComparedRow> getOurChanges() {
        return comparison.between(as(before()), article().text());
    }

    private MergedText merged() {
        return merging.merge(Optional.of(as(before())), as(after()), article().text());
    }

    private Meeting meeting(MergedText merged) {
        var at = provenance.get(theirs()).capturedAt();
        return Meeting.of(
                getOutlet(), at, merged, Optional.ofNullable(meeting), pictureChoices::label);
    }

    /** The article as it would be if it said no more than its outlet wrote. */
    private ArticleText as(Original original) {
        var ours = article().text();
        return ours.with(ours.details().asIn(original)).withBody(original.body());
    }

    private Original before() {
        return provenance.get(origin().capture()).original();
    }

    private Original after() {
        return provenance.get(theirs()).original();
    }

    private CaptureId theirs() {
        return CaptureId.of(capture);
    }

    private Origin origin() {
        return article().origin().orElseThrow();
    }

    private Article article() {
        if (article == null) {
            article = desk.get(id);
        }
        return article;
    }

    public String getOutlet() {
        return outlets.get(origin().outlet()).name();
    }

    public String getHeadline() {
        return article().text().headline();
    }

    public boolean isEditable() {
        return desk.mayEdit(id);
    }

    /** What is to be decided; no rows if nothing is. */
    public Meeting getMeeting() {
        return meeting;
    }

    public ArticleId getId() {
        return id;
    }

    public void setId(ArticleId id) {
        this.id = id;
    }

    public String getCapture() {
        return capture;
    }

    public void setCapture(String capture) {
        this.capture = capture == null ? "" : capture;
    }
}
