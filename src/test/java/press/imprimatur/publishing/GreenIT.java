package press.imprimatur.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.publishing.StoryFixture.EDITOR;
import static press.imprimatur.publishing.StoryFixture.OTHER_EDITOR;
import static press.imprimatur.publishing.StoryFixture.RIGHTS_EDITOR;

import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.articles.Article;
import press.imprimatur.articles.ArticleDesk;
import press.imprimatur.articles.ArticleText;
import press.imprimatur.jobs.internal.ClockInHand;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.Sentences;
import press.imprimatur.media.PictureDetails;
import press.imprimatur.media.Pictures;
import press.imprimatur.rights.NewEvidence;
import press.imprimatur.rights.NewInstrument;
import press.imprimatur.rights.Permissions;
import press.imprimatur.rights.RightsStatus;
import press.imprimatur.rights.RightsStatuses;
import press.imprimatur.sources.Outlet;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.EvidenceType;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TermsCatalogue;
import press.imprimatur.terms.TermsTemplate;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;
import press.imprimatur.terms.internal.decision.RealTerms;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Soon;
import press.imprimatur.testing.TestPicture;

/** What is green comes out, and what is refused was said before: one proof behind all. */
@ArquillianTest
class GreenIT {

    @Inject StoryFixture stories;
    @Inject TermsCatalogue catalogue;
    @Inject Permissions permissions;
    @Inject RightsStatuses statuses;
    @Inject Publishing publishing;
    @Inject ArticleDesk articles;
    @Inject Pictures pictures;
    @Inject Sentences sentences;
    @Inject ClockInHand rightsClock;

    private record Paper(InstrumentKind kind, Terms terms) {}

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void holdTheClock() {
        rightsClock.pause();
    }

    @AfterEach
    void letTheClockRun() {
        rightsClock.windUp();
    }

    @Test
    void isMeantByThePanelTheListAndTheEndpointAsPublishingMeansIt() {
        var disagreements = new ArrayList<String>();
        papers().forEach((name, paper) ->
                kinds().forEach((kind, begin) -> {
                    var outlet = stories.outlet();
                    var story = begin.apply(outlet);
                    if (record(outlet, story, paper)) {
                        disagreements.addAll(disagreements(name + ", " + kind, story));
                    }
                }));

        assertThat(disagreements).isEmpty();
    }

    @Test
    void isNotSaidOfAStoryWhoseCreditLineNobodyCanWrite() {
        var outlet = stories.outlet();
        var story = unsigned(outlet);
        var line = Duty.creditLine("{author}, {outlet}", "BYLINE");
        stories.record(
                outlet, Terms.allowing(Scope.of(story.id().work()), Use.WEB_FULL).owing(line));

        var page = readiness(story).page();

        assertThat(explained(page))
                .singleElement()
                .isEqualTo(
                        new Explanation(
                                "headline",
                                "CREDIT_NOT_KNOWN",
                                "The credit line for the text cannot be written: nobody has said"
                                        + " the author.",
                                "FILL_CREDIT",
                                "Say the author"));
        assertThat(signed(story)).satisfies(this::comesOut);
    }

    @Test
    void isSaidOfAnUntouchedReprintUnderAKickerOfOurs() {
        var outlet = stories.outlet();
        var story = stories.reprint(outlet);
        stories.record(outlet, Terms.allowing(Scope.of(story.id().work()), Use.WEB_FULL));

        var under = save(story, text -> text.with(text.details().withKicker("On the water")));

        assertThat(explained(readiness(under).page())).isEmpty();
        assertThat(under).satisfies(this::comesOut);
    }

    @Test
    void isSaidOfAStoryThatAnotherPermissionCoversWhoseLineCanBeWritten() {
        var outlet = stories.outlet();
        var story = unsigned(outlet);
        var alone = Terms.allowing(Scope.of(story.id().work()), Use.WEB_FULL);
        stories.record(outlet, alone.owing(Duty.creditLine("{author}, {outlet}", "BYLINE")));
        stories.record(
                outlet,
                alone.owing(
                        Duty.creditLine("From {outlet}", "TOP"),
                        Duty.of(DutyType.NO_ENDORSEMENT),
                        Duty.of(DutyType.REMOVE_AT_END)));

        comesOut(story);
    }

    @Test
    void isNotSaidOfAStoryWhoseAddressIsAnothers() {
        var outlet = stories.outlet();
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);
        var first = stories.reprint(outlet);
        var second = slug(stories.reprint(outlet), first.text().slug());
        rightsClock.turn();
        var before = listed(second);

        publish(first);
        rightsClock.turn();

        assertThat(before).hasValue(Verdict.PERMIT_WITH);
        assertThat(disagreements("the same address", second)).isEmpty();
        assertThat(readiness(second).obstacles())
                .containsExactly(new Obstacle(Obstacle.Kind.ADDRESS_TAKEN, first.text().slug()));
    }

    @Test
    void isNotSaidOfAStoryThatWasKilled() {
        var outlet = stories.outlet();
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);
        var story = stories.reprint(outlet);
        publish(story);
        stories.as(EDITOR, () -> publishing.kill(story.id(), "A source is in danger"));

        assertThat(disagreements("killed", story)).isEmpty();
        assertThat(readiness(story).isGreen()).isFalse();
    }

    @Test
    void followsTheCreditOfAPictureAndTheNameOfTheOutlet() {
        var outlet = stories.outlet();
        stories.agreement(outlet, Constraints.NONE, Use.WEB_FULL);
        var picture =
                stories.as(
                        EDITOR,
                        () -> pictures.add(TestPicture.jpeg(), new PictureDetails("", "", "", "")));
        var story = stories.pictured(stories.reprint(outlet), picture);
        var terms =
                Terms.allowing(Scope.of(picture.id().work()), Use.WEB_FULL, Use.IMAGE_USE)
                        .owing(Duty.creditLine("Photo: {author}", "BYLINE"));
        stories.record(outlet, terms);
        rightsClock.turn();
        var before = listed(story);

        stories.as(
                EDITOR,
                () ->
                        pictures.change(
                                picture.id(),
                                picture.version(),
                                new PictureDetails("", "Ann Lee", "", "")));
        rightsClock.turn();

        assertThat(before).hasValue(Verdict.DENY);
        assertThat(listed(story)).hasValue(Verdict.PERMIT_WITH);
        assertThat(disagreements("credited", story)).isEmpty();
    }

    /** All that is shipped or tested elsewhere, and a few that are hard to keep. */
    private Map<String, Paper> papers() {
        var papers = new LinkedHashMap<String, Paper>();
        stories.as(EDITOR, catalogue::list)
                .forEach(each -> papers.put(each.id(), new Paper(each.kind(), each.terms())));
        Arrays.stream(RealTerms.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Instrument.class)
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .map(GreenIT::called)
                .forEach(each ->
                        papers.put(
                                each.kind() + " " + papers.size(),
                                new Paper(each.kind(), each.terms())));
        var plain = Terms.allowing(TermsTemplate.WORKS, Use.values());
        papers.put("logo", grant(plain.owing(Duty.of(DutyType.LOGO))));
        papers.put("byline", grant(plain.owing(Duty.of(DutyType.BYLINE_AS_GIVEN))));
        papers.put("links", grant(plain.owing(Duty.of(DutyType.KEEP_LINKS))));
        papers.put(
                "notice before",
                grant(plain.owing(Duty.of(DutyType.NOTIFY).due(DutyType.Phase.PRE))));
        papers.put(
                "date",
                grant(plain.owing(Duty.creditLine("{outlet}, {date}, {year}, {url}", "BOTTOM"))));
        papers.put(
                "mention",
                grant(plain.owing(Duty.of(DutyType.SOCIAL_MENTION, Map.of("handle", "@light")))));
        papers.put(
                "none in a month",
                grant(plain.within(Constraints.NONE.atMost(Quantity.per(Period.ofMonths(1), 0)))));
        return papers;
    }

    private static Paper grant(Terms terms) {
        return new Paper(InstrumentKind.GRANT, terms);
    }

    private static Instrument called(Method method) {
        try {
            return (Instrument) method.invoke(null);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Function<Outlet, Article>> kinds() {
        return Map.of(
                "as it came", stories::reprint,
                "unsigned", this::unsigned,
                "changed", this::changed,
                "with a picture",
                        outlet -> {
                            var picture = stories.picture();
                            stories.licence(picture);
                            return stories.pictured(stories.reprint(outlet), picture);
                        });
    }

    /** Of what cannot be recorded nothing need be said. */
    private boolean record(Outlet outlet, Article story, Paper paper) {
        if (paper.kind() == InstrumentKind.SUPPLEMENT) {
            return false;
        }
        var terms = paper.terms();
        var named =
                new Terms(
                        Scope.of(story.id().work()),
                        terms.permissions(),
                        terms.prohibitions(),
                        terms.constraints(),
                        terms.duties(),
                        terms.revocable(),
                        terms.binds());
        var instrument =
                new NewInstrument(
                        paper.kind(),
                        "Paper",
                        Optional.of(outlet.id()),
                        outlet.name(),
                        Optional.empty(),
                        named);
        var evidence =
                new NewEvidence(
                        EvidenceType.CONTRACT,
                        "paper.txt",
                        "You may.".getBytes(UTF_8),
                        Optional.empty());
        try {
            stories.as(RIGHTS_EDITOR, () -> permissions.record(instrument, List.of(evidence)));
            return true;
        } catch (FieldRefused blankOfATemplate) {
            return false;
        }
    }

    private List<String> disagreements(String name, Article story) {
        // What leaves by itself after the story before may hold the rows for a moment.
        Soon.until(() -> {
            rightsClock.turn();
            return listed(story).isPresent();
        });
        var foretold = readiness(story);
        var listed = listed(story).orElseThrow();
        var found = new ArrayList<String>();
        if (listed.permits() != foretold.isGreen()) {
            found.add(name + ": the list says " + listed);
        }
        var preview = stories.as(OTHER_EDITOR, () -> publishing.preview(story.id()));
        if (preview.isPresent() != foretold.page().permits()) {
            found.add(name + ": the preview is there, or not");
        }
        try {
            publish(story);
            if (!foretold.isGreen()) {
                found.add(name + ": came out, though " + explained(foretold.page()));
            }
        } catch (NotPermitted refusal) {
            if (!refusal.reasons().equals(explained(foretold.page()))) {
                found.add(name + ": refused for " + refusal.reasons());
            }
            if (refusal.reasons().isEmpty()) {
                found.add(name + ": refused without a word");
            }
        } catch (StoryKilled | SlugTaken refusal) {
            if (foretold.obstacles().isEmpty()) {
                found.add(name + ": refused for " + refusal.key());
            }
        }
        return found;
    }

    private void comesOut(Article story) {
        assertThat(readiness(story).isPublishable()).isTrue();
        assertThat(disagreements("comes out", story)).isEmpty();
    }

    private List<Explanation> explained(Decision decision) {
        return Explanation.of(decision, sentences);
    }

    private Readiness readiness(Article story) {
        return stories.as(OTHER_EDITOR, () -> publishing.readiness(story.id()));
    }

    private Optional<Verdict> listed(Article story) {
        var work = story.id().work();
        var found = stories.as(EDITOR, () -> statuses.of(List.of(work), Use.WEB_FULL));
        return Optional.ofNullable(found.get(work)).map(RightsStatus::verdict);
    }

    private Publication publish(Article story) {
        return stories.as(OTHER_EDITOR, () -> publishing.publish(story.id(), story.version()));
    }

    private Article unsigned(Outlet outlet) {
        return signed(stories.reprint(outlet), "");
    }

    private Article signed(Article story) {
        return signed(story, "Nils Berg");
    }

    private Article signed(Article story, String byline) {
        return save(story, text -> text.with(text.details().withByline(byline)));
    }

    private Article changed(Outlet outlet) {
        return save(
                stories.reprint(outlet),
                text -> text.with(text.details().withHeadline("Other words")));
    }

    private Article slug(Article story, String slug) {
        return save(story, text -> text.at(slug));
    }

    private Article save(Article story, Function<ArticleText, ArticleText> edit) {
        return stories.as(
                EDITOR, () -> articles.save(story.id(), story.version(), edit.apply(story.text())));
    }
}
