package press.imprimatur.rights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.rights.web.QuestionJson.ChangeJson;
import press.imprimatur.rights.web.QuestionJson.ChoiceJson;
import press.imprimatur.rights.web.QuestionJson.LengthJson;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Act;
import press.imprimatur.terms.Channel.Recall;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.ComponentKind;
import press.imprimatur.terms.CreditPart;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.InstrumentRef;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.OwedDuty;
import press.imprimatur.terms.Place;
import press.imprimatur.terms.Question;
import press.imprimatur.terms.Use;
import press.imprimatur.testing.SaidComponents;

/** Whatever the desk can ask, a script can ask. */
class WholeQuestionTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final WorkId STORY = new WorkId(new UUID(0, 1));
    private static final WorkId PICTURE = new WorkId(new UUID(0, 2));
    private static final WorkId PARENT = new WorkId(new UUID(0, 4));
    private static final OutletId PARTNER = new OutletId(new UUID(0, 3));
    private static final InstrumentId PERMISSION = new InstrumentId(new UUID(0, 6));

    @Test
    void whatever_a_question_holds_can_be_stated() {
        var bare = question(QuestionFixture.bare(Use.WEB_FULL, STORY));
        var length = new LengthJson(1, 2, Optional.of(3));
        var page = question(QuestionFixture.ofLength(Use.WEB_FULL, STORY, length));
        var whole = whole();
        var asked =
                List.of(
                        bare,
                        page.rendered(AskedQuestions.rendering(List.of(), owed(page))),
                        whole.rendered(AskedQuestions.rendering(shown(), owed(whole))));

        var values = SaidComponents.of(asked, WholeQuestionTest::isOfQuestions);

        assertThat(values)
                .allSatisfy((word, said) -> assertThat(said).as(word).hasSizeGreaterThan(1));
    }

    @Test
    void where_readers_are_kept_out_and_where_it_is_served_is_stated() {
        var channel = whole().channel();

        assertThat(channel.keptOut()).containsExactly(new Place("CN"));
        assertThat(channel.server()).contains(new Place("KR"));
        assertThat(channel.geofences()).isTrue();
    }

    @Test
    void what_a_page_shows_is_matched_with_what_is_owed() {
        var owed = owed(whole());
        var shown = AskedQuestions.rendering(shown(), owed);

        assertThat(shown.shown()).containsExactly(owed.get(0));
        assertThat(shown.lacking()).containsEntry(owed.get(1), "https://partner.example/");
        assertThat(shown.unknown()).containsEntry(owed.get(0), Set.of(CreditPart.AUTHOR));
    }

    @Test
    void what_is_not_owed_cannot_be_shown() {
        assertThatThrownBy(() -> AskedQuestions.rendering(shown(), List.of()))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.field()).contains("rendering"));
    }

    @Test
    void a_change_of_what_is_not_there_is_refused_beside_its_field() {
        var cropped = new ChangeJson(Use.IMAGE_CROP, Optional.of("image 7"), null, null);

        assertThatThrownBy(() -> question(wholeJson(List.of(cropped))))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.field()).contains("changes.component"));
    }

    private static Question whole() {
        return question(
                wholeJson(
                        List.of(
                                new ChangeJson(
                                        Use.ABRIDGE, null, Optional.of("the end"), Optional.of(3)),
                                new ChangeJson(
                                        Use.IMAGE_CROP, Optional.of("image 2"), null, null))));
    }

    private static Question question(QuestionJson asked) {
        return asked.question(NOW, Map.of());
    }

    private static QuestionJson wholeJson(List<ChangeJson> changes) {
        return new QuestionJson(
                Optional.of(Act.KEEP),
                Use.FEED_FULL,
                STORY,
                Optional.of("v2"),
                Optional.of(PARTNER),
                Optional.of("de"),
                Optional.of(NOW),
                Optional.empty(),
                List.of(),
                Optional.of("Daily"),
                Set.of(Medium.FEED),
                List.of("DE"),
                Set.of(Use.PAYWALL),
                Set.of(Circumstance.CO_BRANDED),
                Optional.of(NOW.plusSeconds(1)),
                Optional.of(NOW),
                Optional.of(NOW.plusSeconds(9)),
                Set.of("v1"),
                Optional.of(true),
                Optional.of(facts()),
                Optional.of(parent()),
                parts(),
                changes,
                Optional.of(channel()),
                List.of("FR"),
                Optional.empty(),
                List.of(new ChoiceJson(Optional.of("image 2"), PERMISSION)),
                Optional.of("0f"));
    }

    private static List<AskedPartJson> parts() {
        return List.of(
                new AskedPartJson(
                        ComponentKind.BODY,
                        null,
                        null,
                        null,
                        null,
                        Optional.of(new LengthJson(120, 3, Optional.of(400)))),
                new AskedPartJson(
                        ComponentKind.IMAGE,
                        Optional.of(2),
                        Optional.of(PICTURE),
                        Optional.of(STORY),
                        Optional.of(facts()),
                        null),
                new AskedPartJson(ComponentKind.VIDEO, null, null, null, null, null));
    }

    private static AskedFactsJson facts() {
        return new AskedFactsJson(
                Optional.of(PARTNER),
                Optional.of("en"),
                Optional.of("World"),
                Set.of("Jane Doe"),
                Optional.of(NOW),
                Optional.of("AP"),
                Optional.of("x1"),
                Set.of("no crop"),
                Optional.of("A"),
                Optional.of("Games"));
    }

    private static AskedParentJson parent() {
        return new AskedParentJson(
                PARENT,
                null,
                Set.of(),
                null,
                Optional.of(facts()),
                Use.TRANSLATE,
                grandparent(),
                Optional.of(true),
                Optional.of(NOW));
    }

    private static Optional<AskedParentJson> grandparent() {
        return Optional.of(
                new AskedParentJson(
                        new WorkId(new UUID(0, 9)),
                        null,
                        null,
                        null,
                        null,
                        Use.ABRIDGE,
                        null,
                        null,
                        null));
    }

    private static AskedChannelJson channel() {
        return new AskedChannelJson(
                Optional.of("feed"),
                Optional.of(true),
                List.of("CN"),
                Optional.of("KR"),
                Set.of("de"),
                Optional.of(Recall.NEVER));
    }

    private static List<RenderedDutyJson> shown() {
        return List.of(
                new RenderedDutyJson(
                        "body",
                        PERMISSION,
                        DutyType.CREDIT_LINE,
                        null,
                        null,
                        null,
                        Set.of(CreditPart.AUTHOR)),
                new RenderedDutyJson(
                        "body",
                        PERMISSION,
                        DutyType.LINK_BACK,
                        Optional.of(Map.of()),
                        Optional.of(false),
                        Optional.of("https://partner.example/"),
                        null));
    }

    private static List<OwedDuty> owed(Question question) {
        var paper = new InstrumentRef(PERMISSION, 1);
        var body = question.components().get(0);
        return List.of(
                new OwedDuty(paper, body, Duty.creditLine("By {author}", "TOP")),
                new OwedDuty(paper, body, Duty.of(DutyType.LINK_BACK)));
    }

    /** Ids and places are names, and duties are the answer's. */
    private static boolean isOfQuestions(Record one) {
        var isName = one instanceof WorkId || one instanceof OutletId || one instanceof Place;
        return !isName && !(one instanceof OwedDuty) && !(one instanceof InstrumentId);
    }
}
