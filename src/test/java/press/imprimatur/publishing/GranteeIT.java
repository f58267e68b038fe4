package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.identity.Caller;
import press.imprimatur.identity.NotAllowed;
import press.imprimatur.rights.GranteeAnswers;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.GranteeAnswer;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;
import press.imprimatur.testing.ImprimaturArchive;

/** Whether we are what a paper asks is answered once, and then decides. */
@ArquillianTest
class GranteeIT {

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject GranteeAnswers answers;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void anAnswerDecidesForEveryPaperThatAsksIt() {
        var condition = "accredited at " + UUID.randomUUID();
        var one = only(condition);
        var other = only(condition.toUpperCase());
        assertThat(verdict(one)).isEqualTo(Verdict.UNKNOWN);

        act(RIGHTS_EDITOR, () -> answers.answer(condition, true));
        assertThat(verdict(one).permits()).isTrue();
        assertThat(verdict(other).permits()).isTrue();

        act(RIGHTS_EDITOR, () -> answers.answer(condition, false));
        assertThat(verdict(one)).isEqualTo(Verdict.DENY);
        assertThat(stories.as(EDITOR, answers::all))
                .extracting(GranteeAnswer::condition)
                .contains(condition);

        act(RIGHTS_EDITOR, () -> answers.forget(condition));
        assertThat(verdict(one)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void anEditorDoesNotAnswerForTheNewsroom() {
        assertThatThrownBy(() -> act(EDITOR, () -> answers.answer("non-profit", true)))
                .isInstanceOf(NotAllowed.class);
    }

    private Article only(String condition) {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var constraints = Constraints.NONE.ifWeAre(condition);
        stories.grant(outlet, reprint.id().work(), constraints, Use.WEB_FULL);
        return reprint;
    }

    private Verdict verdict(Article article) {
        return stories.as(EDITOR, () -> publishing.readiness(article.id())).page().verdict();
    }

    private void act(Caller who, Runnable act) {
        stories.as(
                who,
                () -> {
                    act.run();
                    return null;
                });
    }
}
