package press.imprimatur.odrl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.odrl.PolicyAnswer;
import press.imprimatur.odrl.PolicyDocument;
import press.imprimatur.odrl.PolicyFormat;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Clocks;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Delay;
import press.imprimatur.terms.Instrument;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentKind;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;

/** What only our profile has words for, asked of the policy that says it. */
class OwnWordsTest {

    private static final WorkId STORY = new WorkId(new UUID(0, 1));
    private static final OutletId PARTNER = new OutletId(new UUID(0, 3));
    private static final Scope ALL_OF_THEIRS = Scope.everythingOf(PARTNER);
    private static final String FROM_PARTNER = "'outlet': '" + PARTNER + "'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'grantee': ['Accredited', 'a non-profit'] | PERMIT",
                "'grantee': ['accredited'], 'notGrantee': ['a  non-profit'] | DENY",
                "'grantee': ['accredited'] | UNKNOWN",
                "'language': 'en' | UNKNOWN"
            })
    void what_the_paper_asks_us_to_be_is_asked_of_whoever_asks(String told, Verdict verdict) {
        var permission = Terms.allowing(ALL_OF_THEIRS, Use.WEB_FULL);
        var asking = Constraints.NONE.ifWeAre("accredited", "a non-profit");

        var answer = asked(permission.within(asking), told).whether("display");

        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    @Test
    void what_nobody_tells_of_the_grantee_is_named() {
        var permission = Terms.allowing(ALL_OF_THEIRS, Use.WEB_FULL);
        var asking = Constraints.NONE.ifWeAre("accredited");

        var answer = asked(permission.within(asking), "'language': 'en'").whether("display");

        assertThat(answer.missing()).containsExactly("imp:grantee");
    }

    @Test
    void a_picture_that_came_with_a_story_is_covered_where_the_policy_says_so() {
        var stories = Terms.allowing(ALL_OF_THEIRS, Use.WEB_FULL, Use.IMAGE_USE);
        var oneStory = Terms.allowing(Scope.of(STORY), Use.IMAGE_USE);
        var told = "'cameWith': '" + Targets.iri(STORY) + "'";
        var other = "'cameWith': 'https://partner.example/another'";

        assertThat(image(stories, told).verdict()).isEqualTo(Verdict.DENY);
        assertThat(image(stories.withPictures(), told).verdict()).isEqualTo(Verdict.PERMIT);
        assertThat(image(oneStory, told).verdict()).isEqualTo(Verdict.PERMIT);
        assertThat(image(oneStory, other).verdict()).isEqualTo(Verdict.DENY);
    }

    @Test
    void the_story_of_a_picture_is_told_beside_the_picture() {
        var pooled =
                new Criteria(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Set.of("White House"),
                        null);
        var terms =
                Terms.allowing(new Scope.Selector(pooled, List.of()), Use.WEB_FULL, Use.IMAGE_USE)
                        .withPictures();
        var told = "'pool': 'Kremlin', 'cameWith': '" + Targets.iri(STORY) + "'";
        var inStory = told + ", 'story': {'pool': '%s'}";

        assertThat(image(terms, told).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(image(terms, inStory.formatted("White House")).verdict())
                .isEqualTo(Verdict.PERMIT);
        assertThat(image(terms, inStory.formatted("Elysee")).verdict()).isEqualTo(Verdict.DENY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'story': {'pool': 'White House'}",
                "'cameWith': 'https://partner.example/story', 'story': 'White House'",
                "'cameWith': 'https://partner.example/story', 'story': {'spatial': 'DE'}"
            })
    void what_no_story_is_told_by_is_refused_by_name(String told) {
        var terms = Terms.allowing(Scope.of(STORY), Use.IMAGE_USE);

        assertThatThrownBy(() -> image(terms, told)).isInstanceOf(FieldRefused.class);
    }

    @Test
    void a_list_of_stories_covers_their_pictures_only_if_it_says_so() {
        var listed = new Scope.ListedWorks(Set.of(STORY));
        var stories = Terms.allowing(listed, Use.WEB_FULL, Use.IMAGE_USE);
        var told = "'cameWith': '" + Targets.iri(STORY) + "'";

        assertThat(image(stories, told).verdict()).isEqualTo(Verdict.DENY);
        assertThat(image(stories.withPictures(), told).verdict()).isEqualTo(Verdict.PERMIT);
    }

    @Test
    void of_a_picture_only_its_own_use_can_be_asked() {
        var terms = Terms.allowing(Scope.of(STORY), Use.WEB_FULL);
        var asked = asked(terms, "'cameWith': '" + Targets.iri(STORY) + "'");

        assertThatThrownBy(() -> asked.whether("display")).isInstanceOf(FieldRefused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "HOURS, 24, 2026-03-09T12:00:00Z, PERMIT",
        "HOURS, 24, 2026-03-09T12:00:01Z, DENY",
        "DAYS, 2, 2026-03-08T12:00:00Z, PERMIT",
        "CALENDAR_DAYS, 1, 2026-03-09T14:59:59Z, PERMIT",
        "CALENDAR_DAYS, 1, 2026-03-09T15:00:00Z, DENY"
    })
    void a_delay_after_the_original_is_waited_for(
            Delay.Unit unit, int count, String published, Verdict verdict) {
        var delay = new Delay(count, unit, ZoneId.of("Asia/Seoul"));
        var terms = Terms.allowing(ALL_OF_THEIRS, Use.WEB_FULL);
        var waiting = terms.within(Constraints.NONE.with(Clocks.NONE.notBefore(delay)));

        var answer = asked(waiting, "'publishedAt': '" + published + "'").whether("display");

        // The question is asked at noon of 10 March, UTC: nine in the evening in Seoul.
        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-10T12:00:01Z, PERMIT", "2026-02-08T12:00:00Z, DENY"})
    void what_comes_down_so_long_after_the_original_is_down(String published, Verdict verdict) {
        var limit = TimeLimit.days(28);
        var terms = Terms.allowing(ALL_OF_THEIRS, Use.WEB_FULL);
        var down = terms.within(Constraints.NONE.with(Clocks.NONE.downAfterOriginal(limit)));

        var answer = asked(down, "'publishedAt': '" + published + "'").whether("display");

        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    private static PolicyAnswer image(Terms terms, String told) {
        return asked(terms, told).whether("imp:imageUse");
    }

    private static Asked asked(Terms terms, String told) {
        var id = new InstrumentId(new UUID(1, 1));
        var permission = Instrument.granted(id, InstrumentKind.AGREEMENT, "Partner", terms);
        var policy = PolicyWriter.write(permission, "Everything of theirs").toString();
        var document = new PolicyDocument(PolicyFormat.JSON_LD, policy);
        var context = "{" + FROM_PARTNER + ", " + told + "}";
        return new Asked(document, Optional.of(Profile.US), context.replace('\'', '"'));
    }
}
