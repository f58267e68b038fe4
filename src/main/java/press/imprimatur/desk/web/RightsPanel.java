package press.imprimatur.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.Derivatives;
import press.imprimatur.articles.Origin;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.provenance.Capture;
import press.imprimatur.provenance.Provenance;
import press.imprimatur.publishing.Publishing;
import press.imprimatur.publishing.Readiness;
import press.imprimatur.rights.OwnershipDeclarations;
import press.imprimatur.rights.Permissions;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.DutyName;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.ReasonCode;

/** What may be done with the article on the bench, and why (not). */
@Named
@RequestScoped
public class RightsPanel {

    @Inject ArticlePage articlePage;
    @Inject ArticleDesk desk;
    @Inject Derivatives derivatives;
    @Inject Publishing publishing;
    @Inject Permissions permissions;
    @Inject OwnershipDeclarations declarations;
    @Inject Provenance provenance;
    @Inject AskLinks askLinks;
    @Inject Sentences sentences;
    @Inject DeskTime deskTime;

    private Readiness readiness;
    private List<ReasonRow> reasons;
    private Article eldest;

    Readiness readiness() {
        if (readiness == null) {
            readiness = publishing.readiness(articlePage.getId());
        }
        return readiness;
    }

    public RightsBadge getPage() {
        return RightsBadge.ofPage(readiness(), sentences, deskTime);
    }

    public RightsBadge getFeedFull() {
        return RightsBadge.of(readiness().feedFull(), sentences, deskTime);
    }

    public RightsBadge getFeedSummary() {
        return RightsBadge.of(readiness().feedSummary(), sentences, deskTime);
    }

    /** Everything against the page, each with what would help. */
    public List<ReasonRow> getReasons() {
        if (reasons == null) {
            var article = articlePage.article();
            var ask = askLinks.of(article, eldest());
            reasons = ReasonRow.of(readiness(), places(article), ask, sentences);
        }
        return reasons;
    }

    private ReasonPlaces places(Article article) {
        var original =
                article.origin().map(Origin::capture).map(provenance::get).map(Capture::original);
        return new ReasonPlaces(article, eldest(), original);
    }

    /** The story by whose permission this one goes. */
    private Article eldest() {
        if (eldest == null) {
            var id = articlePage.getId();
            var line = derivatives.lines(List.of(id)).getOrDefault(id, List.of());
            eldest =
                    line.isEmpty()
                            ? articlePage.article()
                            : desk.get(line.get(line.size() - 1).article());
        }
        return eldest;
    }

    /** Whether something stands in the way that only the rights desk can do something about. */
    public boolean isForTheRightsDesk() {
        return getReasons().stream().anyMatch(ReasonRow::isForTheRightsDesk)
                || readiness().page().reasons().stream().anyMatch(RightsPanel::asksWhoseItIs);
    }

    /** Whether one declaration would do for this story of our own and for all others. */
    public boolean isForADeclaration() {
        return !articlePage.article().isReprint()
                && readiness().page().reasons().stream().anyMatch(RightsPanel::isUncoveredText)
                && declarations.find().isEmpty();
    }

    /** A guest cannot say so, and has to tell somebody. */
    private static boolean asksWhoseItIs(Reason reason) {
        return reason.code() == ReasonCode.AUTHORSHIP_UNKNOWN;
    }

    private static boolean isUncoveredText(Reason reason) {
        return reason.code() == ReasonCode.NOTHING_COVERS_IT && reason.component().kind().isText();
    }

    /** The story that a permission is asked for. */
    public WorkId getWork() {
        return eldest().id().work();
    }

    public String getHeadline() {
        return eldest().text().headline();
    }

    /** Whose story it is; empty if it is our own. */
    public String getOutlet() {
        return articlePage
                .article()
                .origin()
                .map(Origin::outlet)
                .map(OutletId::toString)
                .orElse("");
    }

    /** Where is said what is known of the story. */
    public String getKnown() {
        var article = articlePage.article();
        return Places.work(article.id().work(), article.text().headline(), false);
    }

    /** How long its text is, as permissions that limit it ask. */
    public String getLength() {
        var length = readiness().length();
        var key = articlePage.article().isReprint() ? "desk.rights.lengthOf" : "desk.rights.length";
        return sentences.say(key, length.words(), length.paragraphs(), length.percent());
    }

    /** What is owed, in words; publishing does most of it by itself, and people do the rest. */
    public List<PermissionLink> getDuties() {
        return readiness().page().duties().stream().map(this::duty).distinct().toList();
    }

    private PermissionLink duty(OwedDuty owed) {
        var type = owed.duty().type();
        var place =
                type.proof().isGivenByPerson()
                        ? Places.duties(
                                owed.instrument().id(),
                                owed.component().work(),
                                DutyName.of(owed.duty()).value())
                        : "";
        return new PermissionLink(sentences.say(type.key()), place);
    }

    /** The permissions that it rests on. */
    public List<PermissionLink> getReliedOn() {
        return readiness().page().reliedOn().stream().map(this::link).toList();
    }

    private PermissionLink link(InstrumentRef instrument) {
        var title =
                permissions
                        .find(instrument.id())
                        .map(found -> found.title())
                        .orElseGet(instrument::toString);
        return new PermissionLink(title, Places.permission(instrument.id()));
    }
}
