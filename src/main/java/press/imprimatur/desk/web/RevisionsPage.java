package press.imprimatur.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleChangedMeanwhile;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleId;
import press.imprimatur.articles.ArticleNotFound;
import press.imprimatur.articles.Revision;
import press.imprimatur.kernel.Notices;
import press.imprimatur.kernel.Sentences;

/** Every text that an article has had; any two of them beside each other, or in one. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class RevisionsPage implements Serializable {

    @Inject ArticleDesk desk;
    @Inject RevisionComparison comparison;
    @Inject Notices notices;
    @Inject Sentences sentences;

    private ArticleId id;
    private long seen;
    private int from;
    private int to;
    private String view = "";
    private transient Article article;
    private transient List<Revision> revisions;
    private transient List<ComparedRow> compared;

    /** What is not said, is the last change. */
    public void load() {
        article = desk.get(id);
        seen = article.version();
        to = to > 0 ? to : article.revision();
        from = from > 0 ? from : Math.max(1, to - 1);
        if (from > to) {
            var later = from;
            from = to;
            to = later;
        }
        revision(from);
        revision(to);
    }

    /** Puts an earlier text back as a new revision; what was saved meanwhile is not run over. */
    public String restore(int number) {
        try {
            desk.restore(id, seen, number);
            notices.done("desk.revisions.restoredNow", number);
        } catch (ArticleChangedMeanwhile race) {
            notices.warn("desk.revisions.changedMeanwhile", race.present().edited().name());
        }
        return "/desk/articles/revisions?faces-redirect=true&id=" + id;
    }

    public List<RevisionRow> getRows() {
        var present = article().revision();
        return revisions().stream()
                .map(revision -> RevisionRow.of(revision, present, sentences))
                .toList();
    }

    /** What became of the article from the one to the other. */
    public List<ComparedRow> getCompared() {
        if (compared == null) {
            compared = comparison.between(revision(from).text(), revision(to).text());
        }
        return compared;
    }

    public RevisionRow getEarlier() {
        return RevisionRow.of(revision(from), article().revision(), sentences);
    }

    public RevisionRow getLater() {
        return RevisionRow.of(revision(to), article().revision(), sentences);
    }

    private Revision revision(int number) {
        return revisions().stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> new ArticleNotFound(id));
    }

    private List<Revision> revisions() {
        if (revisions == null) {
            revisions = desk.revisions(id);
        }
        return revisions;
    }

    private Article article() {
        if (article == null) {
            article = desk.get(id);
        }
        return article;
    }

    public String getHeadline() {
        return article().text().headline();
    }

    public boolean isEditable() {
        return desk.mayEdit(id);
    }

    public ArticleId getId() {
        return id;
    }

    public void setId(ArticleId id) {
        this.id = id;
    }

    /** The earlier of the two that are compared. */
    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    /** {@code inline}: both in one text; anything else: side by side. */
    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view == null ? "" : view;
    }

    public boolean isInline() {
        return view.equals("inline");
    }
}
