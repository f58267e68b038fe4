package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.WorkDescription;
import press.imprimatur.rights.WorkDescriptions;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.Fix;
import press.imprimatur.terms.Reason;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.MovableClock;

/** What is said of a work decides whether a permission that selects by it speaks of it. */
@ArquillianTest
class DescriptionIT {

    private static final String AGENCY = "Wire Agency";

    @Inject StoryFixture stories;
    @Inject Publishing publishing;
    @Inject WorkDescriptions descriptions;
    @Inject MovableClock clock;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void asksWhoElseIsCreditedUntilSomebodySaysThatThisIsAll() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        allow(outlet, Scope.everythingOf(outlet.id(), Criteria.credited(AGENCY)));

        assertThat(page(reprint).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(page(reprint).reasons())
                .extracting(Reason::fix)
                .extracting(Fix::kind)
                .containsOnly(Fix.Kind.DESCRIBE_WORK);
        describe(reprint.id().work(), crediting("", true));

        assertThat(page(reprint).permits()).isTrue();
    }

    @Test
    void takesDownWhatTurnsOutToBeAnAgencys() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        allow(outlet, Scope.everythingOf(outlet.id(), Criteria.credited(AGENCY)));
        describe(reprint.id().work(), crediting("", true));
        stories.as(EDITOR, () -> publishing.publish(reprint.id(), reprint.version()));

        describe(reprint.id().work(), crediting("Staff and " + AGENCY, true));

        assertThat(stories.as(EDITOR, () -> publishing.find(reprint.id())))
                .hasValueSatisfying(out -> assertThat(out.isShownAt(clock.instant())).isFalse());
    }

    @Test
    void answersForAndAgainstASection() {
        var outlet = stories.outlet();
        var science = stories.reprint(outlet);
        var sports = stories.reprint(outlet);
        var all = Criteria.from(outlet.id());
        allow(outlet, new Scope.Selector(inSections(all, "Science"), List.of()));

        assertThat(page(science).verdict()).isEqualTo(Verdict.UNKNOWN);
        describe(science.id().work(), inSection("science"));
        describe(sports.id().work(), inSection("Sports"));

        assertThat(page(science).permits()).isTrue();
        assertThat(page(sports).verdict()).isEqualTo(Verdict.DENY);
    }

    @Test
    void keepsWhatAPersonSaidWhenAFileSaysSomethingElse() {
        var work = WorkId.next();
        act(() -> descriptions.describeAsRead(work, WorkDescription.read("News", Set.of(), "")));
        var read = stories.as(EDITOR, () -> descriptions.of(work));
        describe(work, inSection("Science"));

        act(() -> descriptions.describeAsRead(work, WorkDescription.read("News", Set.of(), "")));

        var said = stories.as(EDITOR, () -> descriptions.of(work));
        assertThat(read.description().section()).contains("News");
        assertThat(read.by()).isEmpty();
        assertThat(said.description().section()).contains("Science");
        assertThat(said.by()).contains(RIGHTS_EDITOR.name());
        assertThat(stories.as(EDITOR, () -> descriptions.all(List.of(work))))
                .isEqualTo(Map.of(work, said.description()));
    }

    @Test
    void aLineThatNamesTheTranslatorWaitsForTheName() {
        var outlet = stories.outlet();
        var reprint = stories.reprint(outlet);
        var line = Duty.creditLine("Translated by {translator}, read {date accessed}", "TOP");
        var work = reprint.id().work();
        stories.record(outlet, Terms.allowing(Scope.of(work), Use.WEB_FULL).owing(line));
        assertThat(page(reprint).permits()).isFalse();

        describe(work, translatedBy("Ann Lee"));

        assertThat(page(reprint).permits()).isTrue();
    }

    private static WorkDescription translatedBy(String name) {
        return new WorkDescription(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Optional.of(name),
                false);
    }

    private void allow(Outlet outlet, Scope scope) {
        stories.record(outlet, Terms.allowing(scope, Use.WEB_FULL));
    }

    private Decision page(Article article) {
        return stories.as(EDITOR, () -> publishing.readiness(article.id())).page();
    }

    private void describe(WorkId work, WorkDescription said) {
        stories.as(
                RIGHTS_EDITOR,
                () -> descriptions.describe(work, descriptions.of(work).version(), said));
    }

    private void act(Runnable act) {
        stories.as(
                EDITOR,
                () -> {
                    act.run();
                    return null;
                });
    }

    private static Criteria inSections(Criteria all, String section) {
        return new Criteria(
                all.outlet(),
                Set.of(),
                Set.of(section),
                Set.of(),
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static WorkDescription inSection(String section) {
        return said(section, "", false);
    }

    private static WorkDescription crediting(String credit, boolean complete) {
        return said("", credit, complete);
    }

    private static WorkDescription said(String section, String credit, boolean complete) {
        return new WorkDescription(
                null,
                null,
                null,
                Optional.of(section),
                null,
                Optional.of(credit),
                null,
                null,
                null,
                null,
                null,
                complete);
    }
}
