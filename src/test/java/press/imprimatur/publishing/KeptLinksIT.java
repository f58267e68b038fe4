package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.PastedStories.LINKED;
import static press.imprimatur.publishing.PastedStories.MINUTES;
import static press.imprimatur.publishing.PastedStories.REPORT;
import static press.imprimatur.publishing.PastedStories.html;

import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;

/** House rules as ProPublica's: no edits but of style, every link kept, a page counter. */
@ArquillianTest
class KeptLinksIT {

    @Inject StoryFixture stories;
    @Inject PastedStories pages;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void namesTheLinkThatWasTakenOutOfAStoryWhichMayNotBeEdited() {
        var outlet = stories.outlet();
        var draft = pages.pasted(outlet);
        stories.houseRules(outlet, proPublica(draft, Use.WEB_FULL, Use.STYLE_EDIT));
        pages.withBody(draft, html(draft).replace(LINKED, "report"));

        assertThatThrownBy(() -> pages.publish(draft))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refusal ->
                                assertThat(refusal.reasons())
                                        .extracting(Explanation::remedy)
                                        .containsOnly("Restore the link to " + REPORT));

        pages.withBody(draft, html(draft));
        assertThat(pages.page(pages.publish(draft))).contains(LINKED).contains(MINUTES);
    }

    @Test
    void namesTheLinkThatIsMissingWhereTheTextMayBeEditedAndLinksMustStay() {
        var outlet = stories.outlet();
        var draft = pages.pasted(outlet);
        stories.houseRules(outlet, proPublica(draft, Use.WEB_FULL, Use.SUBSTANTIVE_EDIT));
        pages.withBody(draft, html(draft).replace(LINKED, "report"));

        assertThatThrownBy(() -> pages.publish(draft))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refusal ->
                                assertThat(refusal.reasons())
                                        .extracting(Explanation::sentence)
                                        .contains(
                                                "The rendered page lacks what is owed for the"
                                                        + " text: keeping all links ("
                                                        + REPORT
                                                        + ")."));
    }

    @Test
    void bringsTheStoryOutUnchangedWithItsLinksAndItsCounter() {
        var outlet = stories.outlet();
        var draft = pages.pasted(outlet);
        stories.houseRules(outlet, proPublica(draft, Use.WEB_FULL, Use.STYLE_EDIT));

        var page = pages.page(pages.publish(draft));

        assertThat(page)
                .contains(
                        "<span class=\"author\"><a href=\"/authors/ann-archer\" rel=\"author\">"
                                + "Ann Archer</a></span>")
                .contains("Ann Archer, Northern Light")
                .contains(LINKED)
                .contains("<a href=\"" + MINUTES + "\">minutes</a>")
                .contains("src=\"https://count.example/p.gif\"");
    }

    private static Terms proPublica(Article draft, Use... uses) {
        var counter = "<img src=\"https://count.example/p.gif\" width=\"1\" height=\"1\">";
        return Terms.allowing(Scope.of(draft.id().work()), uses)
                .but(Prohibition.of(Use.RESELL, Use.IMAGE_USE))
                .within(
                        Constraints.NONE.forbidding(
                                Circumstance.AUTOMATIC_SELECTION,
                                Circumstance.ADS_SOLD_AGAINST_STORY))
                .owing(
                        Duty.creditLine("{author}, {outlet}", "BYLINE"),
                        Duty.of(DutyType.KEEP_LINKS),
                        Duty.of(DutyType.LINK_BACK, Map.of("position", "ANYWHERE")),
                        Duty.of(
                                DutyType.PIXEL,
                                Map.of("markup", counter, "hosts", "count.example")));
    }
}
