package press.imprimatur.terms.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.terms.internal.decision.Ask.FACTS;
import static press.imprimatur.terms.internal.decision.Ask.IMAGE;
import static press.imprimatur.terms.internal.decision.Ask.NOON;
import static press.imprimatur.terms.internal.decision.Ask.PARTNER;
import static press.imprimatur.terms.internal.decision.Ask.PICTURE;
import static press.imprimatur.terms.internal.decision.Ask.STORY;
import static press.imprimatur.terms.internal.decision.Ask.codes;
import static press.imprimatur.terms.internal.decision.Ask.granted;
import static press.imprimatur.terms.internal.decision.Ask.id;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Component;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Decision;
import press.imprimatur.terms.Delay;
import press.imprimatur.terms.EvaluationContext;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.ReasonCode;
import press.imprimatur.terms.Released;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;
import press.imprimatur.terms.Window;
import press.imprimatur.terms.WorkFacts;
import press.imprimatur.terms.WorkVersion;

/** What a picture takes from the story that it stands in, and what it does not. */
class PictureInStoryTest {

    private static final WorkId OTHER_STORY = new WorkId(new UUID(0, 8));
    private static final Component WITH_STORY = IMAGE.cameWith(STORY);

    @ParameterizedTest(name = "a delay of {0} hours: {1}")
    @CsvSource({"24, PERMIT", "10000, DENY"})
    void its_original_is_that_of_the_story_that_it_came_with(int hours, Verdict verdict) {
        var terms = ofStories().within(waiting(hours));

        assertThat(showing(WITH_STORY, FACTS, terms).verdict()).isEqualTo(verdict);
    }

    @Test
    void what_is_said_of_the_picture_itself_counts_more() {
        var own =
                new WorkFacts(
                        null,
                        null,
                        null,
                        null,
                        Optional.of(NOON.minusSeconds(60)),
                        null,
                        null,
                        null,
                        null,
                        null);
        var recent = Component.image(1, PICTURE, own).cameWith(STORY);

        var asked = showing(recent, FACTS, ofStories().within(waiting(24)));

        assertThat(codes(asked)).containsExactly(ReasonCode.PUBLISH_WINDOW_NOT_OPEN);
    }

    @Test
    void of_what_came_from_elsewhere_the_story_does_not_say_when_it_was_out() {
        var licence = ofPicture().within(waiting(24));

        assertThat(codes(showing(IMAGE, FACTS, licence))).containsExactly(ReasonCode.FACT_MISSING);
        assertThat(codes(showing(IMAGE.cameWith(OTHER_STORY), FACTS, licence)))
                .containsExactly(ReasonCode.FACT_MISSING);
    }

    @Test
    void it_is_released_with_the_story_that_it_came_with() {
        var terms = ofStories().within(embargoed());

        assertThat(codes(showing(WITH_STORY, FACTS, terms))).contains(ReasonCode.AWAITS_RELEASE);
        assertThat(released(STORY, WITH_STORY, terms).permits()).isTrue();
        assertThat(released(PICTURE, WITH_STORY, ofPicture().within(embargoed())).permits())
                .isTrue();
        assertThat(codes(released(STORY, IMAGE, ofPicture().within(embargoed()))))
                .containsExactly(ReasonCode.AWAITS_RELEASE);
    }

    @ParameterizedTest(name = "in a story in {0}: {1}")
    @CsvSource({"en, PERMIT", "en-GB, PERMIT", "ko, DENY"})
    void its_language_is_that_of_the_text_around_it(String language, Verdict verdict) {
        var english = ofPicture().within(Constraints.NONE.inLanguages("en"));

        assertThat(showing(IMAGE, in(language), english).verdict()).isEqualTo(verdict);
    }

    @Test
    void what_is_forbidden_in_one_language_is_not_forbidden_in_another() {
        var inKorean = Prohibition.when(Constraints.NONE.inLanguages("ko"));
        var licence = ofPicture().but(inKorean);

        assertThat(showing(IMAGE, in("ko"), licence).verdict()).isEqualTo(Verdict.DENY);
        assertThat(showing(IMAGE, in("en"), licence).verdict()).isEqualTo(Verdict.PERMIT);
    }

    @ParameterizedTest(name = "selected in {0}, to come out in {1}: {2}")
    @CsvSource({"en, ko, PERMIT", "en, en, DENY", "ko, ko, DENY"})
    void what_was_translated_where_it_stands_is_selected_as_it_was_written(
            String written, String out, Verdict verdict) {
        var theirs =
                new Criteria(
                        Optional.of(PARTNER),
                        Set.of(written),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        var terms =
                Terms.allowing(
                                new Scope.Selector(theirs, List.of()),
                                Use.WEB_FULL,
                                Use.IMAGE_USE,
                                Use.TRANSLATE)
                        .withPictures()
                        .within(Constraints.NONE.inLanguages(out));
        var original = WorkVersion.first(STORY, "v1", in("en"));
        var from = new WorkVersion.Derivation(original, Use.TRANSLATE, true, Optional.empty());
        var here = new WorkVersion(STORY, "v1", Set.of(), false, in("ko"), Optional.of(from));
        var body = Component.text(ComponentKind.BODY, here);
        var world = EvaluationContext.of(granted(1, terms));

        for (var part : List.of(body, WITH_STORY)) {
            assertThat(new Ask(asking(here, part)).in(world).verdict()).isEqualTo(verdict);
        }
    }

    private static Decision showing(Component picture, WorkFacts story, Terms terms) {
        return question(picture, story).in(EvaluationContext.of(granted(1, terms)));
    }

    private static Decision released(WorkId work, Component picture, Terms terms) {
        var release = new Released(id(1), Optional.of(work));
        return question(picture, FACTS)
                .in(EvaluationContext.of(granted(1, terms)).released(release, NOON));
    }

    private static Ask question(Component picture, WorkFacts story) {
        return new Ask(asking(WorkVersion.first(STORY, "v1", story), picture));
    }

    private static Question asking(WorkVersion story, Component part) {
        return Question.of(Act.PUBLISH, Use.WEB_FULL, story, List.of(part), Ask.SITE, NOON);
    }

    private static Terms ofStories() {
        return Terms.allowing(Scope.everythingOf(PARTNER), Use.WEB_FULL, Use.IMAGE_USE)
                .withPictures();
    }

    private static Terms ofPicture() {
        return Terms.allowing(Scope.of(PICTURE), Use.WEB_FULL, Use.IMAGE_USE);
    }

    private static Constraints waiting(int hours) {
        var delay = new Delay(hours, Delay.Unit.HOURS, ZoneOffset.UTC);
        return Constraints.NONE.with(Clocks.NONE.notBefore(delay));
    }

    private static Constraints embargoed() {
        return Constraints.NONE.published(Window.onceReleased());
    }

    private static WorkFacts in(String language) {
        return new WorkFacts(
                Optional.of(PARTNER),
                Optional.of(language),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
