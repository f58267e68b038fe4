package press.imprimatur.rights.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.sources.OutletId;
import press.imprimatur.terms.Binding;
import press.imprimatur.terms.Circumstance;
import press.imprimatur.terms.Constraints;
import press.imprimatur.terms.Criteria;
import press.imprimatur.terms.Duty;
import press.imprimatur.terms.DutyIsIncomplete;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Medium;
import press.imprimatur.terms.Permission;
import press.imprimatur.terms.Prohibition;
import press.imprimatur.terms.Quantity;
import press.imprimatur.terms.Revocability;
import press.imprimatur.terms.Scope;
import press.imprimatur.terms.Terms;
import press.imprimatur.terms.Territory;
import press.imprimatur.terms.TimeLimit;
import press.imprimatur.terms.UnknownPlace;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Window;
import press.imprimatur.terms.WindowEndsBeforeItBegins;

class TermsJsonTest {

    private static final WorkId STORY = new WorkId(new UUID(0, 1));
    private static final Terms EVERYTHING =
            Terms.allowing(
                            Scope.everythingOf(
                                    new OutletId(new UUID(0, 3)), Criteria.credited("AP", "AFP")),
                            Use.WEB_FULL,
                            Use.IMAGE_USE)
                    .and(
                            Permission.of(Use.TRANSLATE)
                                    .within(Constraints.NONE.inLanguages("de", "fr"))
                                    .owing(Duty.of(DutyType.APPROVAL_OF_CHANGE)))
                    .but(
                            Prohibition.of(Use.RESELL).asCovenant(),
                            Prohibition.when(
                                    Constraints.NONE
                                            .on(Medium.MOBILE)
                                            .with(Territory.in("CA", "US-NY"))))
                    .within(
                            Constraints.NONE
                                    .displayed(
                                            Window.through(
                                                    LocalDate.of(2026, 3, 14),
                                                    ZoneId.of("America/New_York")))
                                    .noOlderThan(TimeLimit.days(90))
                                    .atMost(
                                            Quantity.liveAtOnce(5),
                                            Quantity.per(Period.ofDays(7), 2)))
                    .owing(
                            Duty.creditLine("By {author}, {outlet}", "TOP"),
                            Duty.of(DutyType.PAY, Map.of("amount", "50", "currency", "EUR"))
                                    .within(Duration.ofDays(30)))
                    .binding(Binding.ANY)
                    .revocable(Revocability.FOR_BREACH);

    @Test
    void what_was_written_is_read_as_the_very_same_terms() {
        var json = TermsJson.canonical(EVERYTHING);

        assertThat(TermsJson.read(json)).isEqualTo(EVERYTHING);
        assertThat(TermsJson.canonical(TermsJson.read(json))).isEqualTo(json);
    }

    @Test
    void what_is_as_usual_is_left_out() {
        var terms = Terms.allowing(Scope.of(STORY), Use.WEB_FULL);

        assertThat(TermsJson.canonical(terms))
                .isEqualTo(
                        """
                        {"binds":"THIS_AND_CORRECTIONS","permissions":[{"rank":"GENERAL",\
                        "use":"WEB_FULL"}],"revocable":"AT_WILL","schema":1,"scope":\
                        {"type":"work","work":"00000000-0000-0000-0000-000000000001"}}\
                        """);
    }

    @Test
    void the_order_in_which_sets_were_given_does_not_matter() {
        var one = Constraints.NONE.inLanguages("de", "fr", "en").on(Medium.WEB, Medium.FEED);
        var other = Constraints.NONE.inLanguages("fr", "en", "de").on(Medium.FEED, Medium.WEB);

        assertThat(TermsJson.canonical(terms().within(one)))
                .isEqualTo(TermsJson.canonical(terms().within(other)));
    }

    @Test
    void a_script_may_write_the_short_form() {
        var terms =
                read(
                        """
                        {"scope":{"type":"work","work":"00000000-0000-0000-0000-000000000001"},
                         "permissions":[{"use":"WEB_FULL"},{"use":"FEED_FULL"}],
                         "constraints":{"clocks":{"display":{"until":"2026-03-15T00:00:00Z"}},
                                        "forbidden":["IN_GALLERY"]},
                         "duties":[{"type":"LINK_BACK","payload":{"position":"BEFORE_BODY"}}]}
                        """);

        assertThat(terms.uses()).containsExactly(Use.WEB_FULL, Use.FEED_FULL);
        assertThat(terms.constraints().forbidden()).isEqualTo(Set.of(Circumstance.IN_GALLERY));
        assertThat(terms.constraints().clocks().display().until()).isPresent();
        assertThat(terms.duties().get(0).phase()).isEqualTo(DutyType.Phase.AT);
        assertThat(terms.scope()).isEqualTo(new Scope.OneWork(STORY, Optional.empty()));
    }

    @Test
    void an_unknown_member_is_refused_by_name() {
        assertThatThrownBy(() -> read("{\"scope\":{\"type\":\"works\"},\"colour\":\"red\"}"))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> {
                            assertThat(refused.field()).contains("terms.colour");
                            assertThat(refused.arguments().toString()).contains("scope");
                        });
    }

    @Test
    void what_is_not_of_its_form_is_refused() {
        for (var text :
                new String[] {
                    "[]",
                    "{}",
                    "{\"schema\":2,\"scope\":{\"type\":\"works\"}}",
                    "{\"scope\":{\"type\":\"everything\"}}",
                    "{\"scope\":{\"type\":\"works\"},\"permissions\":[{\"use\":\"FLY\"}]}",
                    "{\"scope\":{\"type\":\"works\"},\"permissions\":[null]}",
                    "{\"scope\":{\"type\":\"work\",\"work\":\"x\"}}"
                }) {
            assertThatThrownBy(() -> read(text)).as(text).isInstanceOf(FieldRefused.class);
        }
    }

    /** Where it stands, and what is there that nobody can mean. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    permissions[0].use                     | "permissions":[{"use":0}]
                    permissions[0].use                     | "permissions":[{"use":""}]
                    permissions[0].colour                  | "permissions":[{"use":"APP","colour":1}]
                    permissions[0].survivesRevocation      | "permissions":[{"use":"APP","survivesRevocation":"true"}]
                    prohibitions[0].uses[1]                | "prohibitions":[{"uses":["APP",null]}]
                    duties[0]                              | "duties":[null]
                    duties[0].type                         | "duties":[{"type":3}]
                    duties[0].deadline                     | "duties":[{"type":"NOTIFY","deadline":86400}]
                    duties[0].deadline                     | "duties":[{"type":"NOTIFY","deadline":"PT-1H"}]
                    duties[0].deadline                     | "duties":[{"type":"NOTIFY","deadline":"P1000000D"}]
                    duties[0].payload.amount               | "duties":[{"type":"PAY","payload":{"amount":"-5","currency":"EUR"}}]
                    duties[0].payload.amount               | "duties":[{"type":"PAY","payload":{"amount":"0","currency":"EUR"}}]
                    duties[0].payload.amount               | "duties":[{"type":"PAY","payload":{"amount":"1e999","currency":"EUR"}}]
                    duties[0].payload.currency             | "duties":[{"type":"PAY","payload":{"amount":"5","currency":"E1"}}]
                    duties[0].payload.period               | "duties":[{"type":"REPORT_USAGE","payload":{"period":"P0D"}}]
                    duties[0].payload.to                   | "duties":[{"type":"NOTIFY","payload":{"to":"a\\u0000b"}}]
                    constraints.clocks.originAge.length    | "constraints":{"clocks":{"originAge":{"length":"P1000000000Y"}}}
                    constraints.clocks.originAge           | "constraints":{"clocks":{"originAge":{"length":"P0D"}}}
                    constraints.clocks.displayFor.zone     | "constraints":{"clocks":{"displayFor":{"length":"P1D","zone":"Asia/Nowhere"}}}
                    constraints.clocks.publish.from        | "constraints":{"clocks":{"publish":{"from":"+999999999-12-31T00:00:00Z"}}}
                    constraints.clocks.publish.from        | "constraints":{"clocks":{"publish":{"from":"-0001-01-01T00:00:00Z"}}}
                    constraints.clocks.publish.from        | "constraints":{"clocks":{"publish":{"from":1e30}}}
                    constraints.quantities[0].most         | "constraints":{"quantities":[{"kind":"WORDS","most":"5"}]}
                    constraints.quantities[0].most         | "constraints":{"quantities":[{"kind":"WORDS","most":2.5}]}
                    constraints.quantities[0].most         | "constraints":{"quantities":[{"kind":"WORDS","most":99999999999}]}
                    constraints.quantities[0]              | "constraints":{"quantities":[{"kind":"WORDS","most":-1}]}
                    constraints.quantities[0].most         | "constraints":{"quantities":[{"kind":"PERCENT","most":101}]}
                    constraints.quantities[0].period       | "constraints":{"quantities":[{"kind":"PER_PERIOD","most":1,"period":"P-1D"}]}
                    constraints.brands[0]                  | "constraints":{"brands":[null]}
                    constraints.brands                     | "constraints":{"brands":[" "]}
                    constraints.languages                  | "constraints":{"languages":["x_y"]}
                    constraints.forbidden[0]               | "constraints":{"forbidden":[1]}
                    """)
    void what_nobody_can_mean_is_refused_by_its_name(String field, String member) {
        var terms = "{\"scope\":{\"type\":\"works\"}," + member + "}";

        assertThatThrownBy(() -> read(terms))
                .isInstanceOfSatisfying(
                        FieldRefused.class,
                        refused -> assertThat(refused.field()).contains("terms." + field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"scope\":{\"type\":\"works\"},\"permissions\":[{\"use\":\"FLY\"}]}",
                "{\"scope\":{\"type\":\"works\"},\"constraints\":{\"clocks\":{\"originAge\":"
                        + "{\"length\":\"P30D\",\"zone\":\"Asia/Nowhere\"}}}}"
            })
    void what_was_stored_and_cannot_be_read_any_more_is_nobodys_guess(String stored) {
        assertThat(TermsJson.read(stored).areRead()).isFalse();
    }

    @Test
    void what_is_absurd_and_was_stored_is_read_as_it_is() {
        var stored =
                "{\"schema\":1,\"scope\":{\"type\":\"works\"},\"constraints\":{\"clocks\":"
                        + "{\"originAge\":{\"length\":\"P1000000000Y\"}}}}";

        assertThat(TermsJson.read(stored).constraints().clocks().originAge().orElseThrow().length())
                .isEqualTo(Period.ofYears(1_000_000_000));
    }

    @Test
    void a_refusal_of_the_newsrooms_own_comes_through() {
        assertThatThrownBy(() -> constrained("\"territory\":{\"include\":[\"XX\"]}"))
                .isInstanceOf(UnknownPlace.class);
        assertThatThrownBy(() ->
                        constrained(
                                "\"clocks\":{\"display\":{"
                                        + "\"from\":\"2026-03-15T00:00:00Z\","
                                        + "\"until\":\"2026-03-14T00:00:00Z\"}}"))
                .isInstanceOf(WindowEndsBeforeItBegins.class);
        assertThatThrownBy(() ->
                        read(
                                "{\"scope\":{\"type\":\"works\"},"
                                        + "\"duties\":[{\"type\":\"CREDIT_LINE\"}]}"))
                .isInstanceOf(DutyIsIncomplete.class);
    }

    private static Terms constrained(String constraints) {
        return read("{\"scope\":{\"type\":\"works\"},\"constraints\":{" + constraints + "}}");
    }

    private static Terms terms() {
        return Terms.allowing(Scope.of(STORY), Use.WEB_FULL);
    }

    private static Terms read(String json) {
        try {
            return TermsJson.read(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }
}
