package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.PastedStories.PASSAGE;
import static press.imprimatur.publishing.PastedStories.html;

import jakarta.inject.Inject;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.ImprimaturArchive;

/** "The sentence about the contractor must stay." */
@ArquillianTest
class KeptPassageIT {

    @Inject StoryFixture stories;
    @Inject PastedStories pages;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void namesTheWordsThatWereTakenOutAndMustStay() {
        var outlet = stories.outlet();
        var draft = pages.pasted(outlet);
        stories.record(outlet, keeping(draft, PASSAGE));
        pages.withBody(draft, html(draft).replace(PASSAGE, "Somebody paid."));

        assertThatThrownBy(() -> pages.publish(draft))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refusal -> {
                            assertThat(refusal.reasons())
                                    .extracting(Explanation::sentence)
                                    .containsExactly(
                                            "The rendered page lacks what is owed for the text:"
                                                    + " keeping the words (“"
                                                    + PASSAGE
                                                    + "”).");
                            assertThat(refusal.reasons())
                                    .extracting(Explanation::remedy)
                                    .containsExactly("Put “" + PASSAGE + "” into the text");
                        });

        pages.withBody(draft, html(draft).replace("Somebody paid.", PASSAGE));
        assertThat(pages.page(pages.publish(draft))).contains(PASSAGE);
    }

    @Test
    void takesTheWordsThatMustStayHoweverTheyAreSet() {
        var outlet = stories.outlet();
        var draft = pages.pasted(outlet);
        stories.record(outlet, keeping(draft, "The council's minutes mention\nthe second payment"));

        assertThat(pages.page(pages.publish(draft))).contains("the second payment");
    }

    private static Terms keeping(Article draft, String words) {
        return Terms.allowing(Scope.of(draft.id().work()), Use.WEB_FULL, Use.SUBSTANTIVE_EDIT)
                .owing(Duty.of(DutyType.KEEP_PASSAGE, Map.of("text", words)));
    }
}
