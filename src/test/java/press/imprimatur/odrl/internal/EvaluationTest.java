package press.imprimatur.odrl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.odrl.PolicyAnswer;
import press.imprimatur.odrl.PolicyDocument;
import press.imprimatur.odrl.PolicyQuestion;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Verdict;
import press.imprimatur.terms.internal.decision.DecidingEngine;

/** What policies of others permit. */
class EvaluationTest {

    private static final String CONTEXT = "\"@context\":\"http://www.w3.org/ns/odrl.jsonld\"";
    private static final String STORY = "https://partner.example/story";
    private static final String DAILY = "https://daily.example/";

    @ParameterizedTest(name = "{0} permitted, {1} asked: {2}")
    @CsvSource({
        "use, display, PERMIT",
        "use, print, PERMIT",
        "use, extract, PERMIT",
        "use, use, PERMIT",
        "use, play, PERMIT",
        "use, sell, DENY",
        "use, imp:imageUse, DENY",
        "play, display, PERMIT",
        "display, play, DENY",
        "display, use, DENY",
        "display, imp:webExcerpt, PERMIT",
        "display, extract, DENY",
        "display, print, DENY",
        "reproduce, extract, PERMIT",
        "extract, reproduce, DENY",
        "copy, extract, PERMIT",
        "transfer, sell, PERMIT",
        "sell, give, DENY",
        "distribute, imp:feedHeadline, PERMIT",
        "imp:feedSummary, distribute, DENY",
        "http://www.w3.org/ns/odrl/2/print, odrl:print, PERMIT",
        "cc:CommercialUse, imp:adsOnPage, PERMIT",
        "read, read, PERMIT",
        "read, stream, DENY"
    })
    void an_action_includes_what_is_below_it_and_nothing_else(
            String permitted, String asked, Verdict verdict) {
        var answer = ask(permission(permitted, ""), asked, "{}");

        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "use permitted and {0} forbidden, {1} asked: {2}")
    @CsvSource({
        "display, display, DENY",
        "display, print, PERMIT",
        "display, use, DENY",
        "use, print, DENY",
        "play, display, DENY",
        "display, play, DENY",
        "sell, print, PERMIT"
    })
    void what_is_forbidden_is_not_permitted(String forbidden, String asked, Verdict verdict) {
        var policy =
                "{%s,\"@type\":\"Set\",\"permission\":[%s],\"prohibition\":[%s]}"
                        .formatted(CONTEXT, rule("use", ""), rule(forbidden, ""));

        assertThat(ask(policy, asked, "{}").verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} noon, at {1}: {2}")
    @CsvSource({
        "lt, 11:59:59.999999999, PERMIT",
        "lt, 12:00:00, DENY",
        "lteq, 12:00:00, PERMIT",
        "lteq, 12:00:00.000000001, DENY",
        "gt, 12:00:00, DENY",
        "gt, 12:00:00.000000001, PERMIT",
        "gteq, 11:59:59.999999999, DENY",
        "gteq, 12:00:00, PERMIT",
        "eq, 11:59:59.999999999, DENY",
        "eq, 12:00:00, PERMIT",
        "eq, 12:00:00.000000001, DENY",
        "neq, 11:59:59.999999999, PERMIT",
        "neq, 12:00:00, DENY",
        "neq, 12:00:00.000000001, PERMIT"
    })
    void instants_are_compared_to_the_nanosecond(String operator, String time, Verdict verdict) {
        var policy = permission("display", when("dateTime", operator, "2026-03-10T12:00:00Z"));

        assertThat(askAt("2026-03-10T" + time + "Z", policy).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} {1}, at {2}: {3}")
    @CsvSource({
        "lteq, 2026-03-10+09:00, 2026-03-10T14:59:59.999999999Z, PERMIT",
        "lteq, 2026-03-10+09:00, 2026-03-10T15:00:00Z, DENY",
        "lt, 2026-03-10Z, 2026-03-09T23:59:59Z, PERMIT",
        "lt, 2026-03-10Z, 2026-03-10T00:00:00Z, DENY",
        "gt, 2026-03-10Z, 2026-03-10T23:59:59Z, DENY",
        "gt, 2026-03-10Z, 2026-03-11T00:00:00Z, PERMIT",
        "eq, 2026-03-10Z, 2026-03-10T23:59:59Z, PERMIT",
        "neq, 2026-03-10Z, 2026-03-10T23:59:59Z, DENY",
        "lteq, 2026-03-10, 2026-03-10T09:59:59Z, PERMIT",
        "lteq, 2026-03-10, 2026-03-10T10:00:00Z, DENY",
        "gteq, 2026-03-10, 2026-03-10T11:59:59Z, DENY",
        "gteq, 2026-03-10, 2026-03-10T12:00:00Z, PERMIT"
    })
    void a_date_is_a_day_and_without_a_zone_the_strictest_one(
            String operator, String date, String at, Verdict verdict) {
        var policy = permission("display", when("dateTime", operator, date));

        assertThat(askAt(at, policy).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} {1} {2}, told {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "spatial|eq|iso3166:DE|\"spatial\":\"DE\"|PERMIT",
                "spatial|eq|iso3166:DE|\"spatial\":\"FR\"|DENY",
                "spatial|eq|iso3166:DE|\"media\":\"web\"|UNKNOWN",
                "spatial|neq|iso3166:US|\"spatial\":\"US-NY\"|DENY",
                "spatial|neq|iso3166:US|\"spatial\":\"CA\"|PERMIT",
                "spatial|isPartOf|iso3166:US|\"spatial\":\"US-NY\"|PERMIT",
                "language|eq|en|\"language\":\"en-GB\"|PERMIT",
                "language|eq|en|\"language\":\"de\"|DENY",
                "language|eq|en|\"spatial\":\"DE\"|UNKNOWN",
                "media|eq|print|\"media\":\"print\"|PERMIT",
                "media|eq|print|\"media\":\"web\"|DENY",
                "media|neq|print|\"media\":\"web\"|PERMIT",
                "media|neq|print|\"media\":\"print\"|DENY",
                "deliveryChannel|eq|mobile|\"deliveryChannel\":\"mobile\"|PERMIT",
                "deliveryChannel|eq|mobile|\"spatial\":\"DE\"|UNKNOWN",
                "count|lteq|3|\"count\":2|PERMIT",
                "count|lteq|3|\"count\":3|DENY",
                "count|lt|3|\"count\":2|DENY",
                "count|lteq|3|\"spatial\":\"DE\"|UNKNOWN",
                "percentage|lteq|10|\"percentage\":10|PERMIT",
                "percentage|lteq|10|\"percentage\":11|DENY",
                "elapsedTime|lteq|P30D|\"act\":\"KEEP\",\"firstPublishedAt\":\"2026-02-09T12:00:00Z\"|PERMIT",
                "elapsedTime|lteq|P30D|\"act\":\"KEEP\",\"firstPublishedAt\":\"2026-02-08T11:59:59Z\"|DENY",
                "elapsedTime|lteq|P30D|\"act\":\"KEEP\"|UNKNOWN",
                "delayPeriod|gteq|P1D|\"publishedAt\":\"2026-03-09T12:00:00Z\"|PERMIT",
                "delayPeriod|gteq|P1D|\"publishedAt\":\"2026-03-09T12:00:01Z\"|DENY",
                "delayPeriod|gt|PT24H|\"publishedAt\":\"2026-03-09T12:00:00Z\"|DENY",
                "delayPeriod|gteq|P1D|\"spatial\":\"DE\"|UNKNOWN"
            })
    void a_constraint_is_held_against_what_the_request_tells(
            String operand, String operator, String value, String told, Verdict verdict) {
        var policy = permission("display", when(operand, operator, value));

        assertThat(ask(policy, "display", "{" + told + "}").verdict()).isEqualTo(verdict);
    }

    @Test
    void alternatives_and_combinations_are_understood() {
        var either =
                "{\"or\":{\"@list\":[%s,%s]}}"
                        .formatted(when("spatial", "eq", "DE"), when("spatial", "eq", "FR"));
        var both =
                "{\"and\":[%s,%s]}"
                        .formatted(when("spatial", "eq", "DE"), when("media", "eq", "web"));

        assertThat(ask(permission("display", either), "display", "{\"spatial\":\"FR\"}").verdict())
                .isEqualTo(Verdict.PERMIT);
        assertThat(ask(permission("display", either), "display", "{\"spatial\":\"IT\"}").verdict())
                .isEqualTo(Verdict.DENY);
        assertThat(
                        ask(
                                        permission("display", both),
                                        "display",
                                        "{\"spatial\":\"DE\",\"media\":\"print\"}")
                                .verdict())
                .isEqualTo(Verdict.DENY);
    }

    @Test
    void what_is_permitted_to_somebody_is_permitted_to_nobody_else() {
        var policy =
                "{%s,\"@type\":\"Agreement\",\"uid\":\"urn:p\",\"assigner\":\"urn:a\",\"assignee\":\"%s\",\"permission\":[%s]}"
                        .formatted(CONTEXT, DAILY, rule("display", ""));

        assertThat(askFor(DAILY, policy).verdict()).isEqualTo(Verdict.PERMIT);
        assertThat(askFor("https://weekly.example/", policy).verdict()).isEqualTo(Verdict.DENY);
        assertThat(ask(policy, "display", "{}").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(ask(policy, "display", "{}").missing()).containsExactly("party");
    }

    @Test
    void what_is_forbidden_to_somebody_is_a_question_while_nobody_says_who_asks() {
        var policy =
                "{%s,\"permission\":[%s],\"prohibition\":[{\"target\":\"%s\",\"action\":\"display\",\"assignee\":\"%s\"}]}"
                        .formatted(CONTEXT, rule("display", ""), STORY, DAILY);

        assertThat(ask(policy, "display", "{}").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(askFor(DAILY, policy).verdict()).isEqualTo(Verdict.DENY);
        assertThat(askFor("https://weekly.example/", policy).verdict()).isEqualTo(Verdict.PERMIT);
    }

    @Test
    void a_collection_covers_its_members_and_no_others() {
        var collection =
                "{\"@type\":\"AssetCollection\",\"source\":\"urn:all\",\"refinement\":[%s]}"
                        .formatted(when("language", "eq", "en"));
        var policy =
                "{%s,\"permission\":[{\"target\":%s,\"action\":\"display\"}]}"
                        .formatted(CONTEXT, collection);
        var member = "{\"partOf\":\"urn:all\",\"language\":\"en\"}";

        assertThat(ask(policy, "display", member).verdict()).isEqualTo(Verdict.PERMIT);
        assertThat(ask(policy, "display", member.replace("\"en\"", "\"de\"")).verdict())
                .isEqualTo(Verdict.DENY);
        assertThat(ask(policy, "display", "{\"partOf\":\"urn:all\"}").verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(ask(policy, "display", "{\"language\":\"en\"}").verdict())
                .isEqualTo(Verdict.DENY);
    }

    @Test
    void duties_are_told_and_what_is_due_before_must_be_done() {
        var price =
                "{\"action\":[{\"rdf:value\":{\"@id\":\"odrl:compensate\"},\"refinement\":[{\"leftOperand\":\"payAmount\",\"operator\":\"eq\",\"rightOperand\":{\"@value\":\"5.00\",\"@type\":\"xsd:decimal\"},\"unit\":\"http://dbpedia.org/resource/Euro\"}]}]}";
        var policy =
                "{%s,\"permission\":[{\"target\":\"%s\",\"action\":\"display\",\"duty\":[%s,{\"action\":\"obtainConsent\"}]}]}"
                        .formatted(CONTEXT, STORY, price);

        var before = ask(policy, "display", "{}");
        var half = ask(policy, "display", "{\"fulfilled\":\"obtainConsent\"}");
        var after = ask(policy, "display", "{\"fulfilled\":[\"obtainConsent\",\"compensate\"]}");

        assertThat(before.verdict()).isEqualTo(Verdict.DENY);
        assertThat(half.verdict()).isEqualTo(Verdict.DENY);
        assertThat(after.verdict()).isEqualTo(Verdict.PERMIT_WITH);
        assertThat(after.decision().orElseThrow().duties())
                .extracting(owed -> owed.duty().type())
                .contains(DutyType.PAY, DutyType.APPROVAL_OF_CHANGE);
    }

    @Test
    void the_answer_says_until_when_it_holds() {
        var policy = permission("display", when("dateTime", "lt", "2026-03-15T00:00:00Z"));

        assertThat(ask(policy, "display", "{}").validUntil())
                .contains(Instant.parse("2026-03-15T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\":\"https://elsewhere.example/context\",\"permission\":[RULE]}",
                "{\"@context\":{\"print\":\"http://www.w3.org/ns/odrl/2/read\"},\"permission\":[RULE]}",
                "{\"@context\":{\"odrl\":\"https://elsewhere.example/\"},\"permission\":[RULE]}",
                "{\"@type\":\"Offer\",\"permission\":[RULE]}",
                "{\"@type\":\"Request\",\"permission\":[RULE]}",
                "{\"@type\":\"Privacy\",\"permission\":[RULE]}",
                "{\"conflict\":\"perm\",\"permission\":[RULE]}",
                "{\"inheritFrom\":\"urn:other\",\"permission\":[RULE]}",
                "{\"profile\":\"https://elsewhere.example/profile\",\"permission\":[RULE]}",
                "{\"permission\":[RULE],\"prohibition\":[{\"target\":\"urn:x\",\"action\":\"fly\"}]}",
                "{\"permission\":[{\"target\":\"urn:x\",\"action\":\"print\",\"colour\":\"red\"},RULE]}",
                "{\"permission\":[RULE],\"prohibition\":[{\"target\":\"urn:x\",\"action\":\"print\",\"remedy\":[]}]}",
                "{\"permission\":[{\"target\":\"https://partner.example/story\",\"action\":\"display\",\"constraint\":[{\"leftOperand\":\"purpose\",\"operator\":\"eq\",\"rightOperand\":\"urn:y\"}]}]}",
                "{\"permission\":[{\"target\":\"https://partner.example/story\",\"action\":\"display\",\"constraint\":[{\"leftOperand\":\"language\",\"operator\":\"neq\",\"rightOperand\":\"en\"}]}]}",
                "{\"permission\":[{\"target\":\"https://partner.example/story\",\"action\":\"display\",\"constraint\":[{\"leftOperand\":\"spatial\",\"operator\":\"eq\",\"rightOperand\":\"iso3166:XX\"}]}]}",
                "{\"permission\":[{\"target\":\"https://partner.example/story\",\"action\":\"display\",\"constraint\":[{\"leftOperand\":\"dateTime\",\"operator\":\"lt\",\"rightOperand\":\"soon\"}]}]}",
                "{\"permission\":[{\"target\":\"https://partner.example/story\",\"action\":\"display\",\"constraint\":[{\"xone\":[]}]}]}",
                "{\"permission\":[{\"target\":\"https://partner.example/story\",\"action\":\"display\",\"constraint\":[{\"leftOperand\":\"count\",\"operator\":\"gteq\",\"rightOperand\":3}]}]}",
                "{\"permission\":[{\"target\":\"https://partner.example/story\",\"action\":\"display\",\"duty\":[{\"action\":\"reviewPolicy\"}]}]}",
                "{\"permission\":[{\"target\":\"https://partner.example/story\",\"action\":\"display\",\"duty\":[{\"action\":\"attribute\",\"consequence\":[]}]}]}"
            })
    void what_cannot_be_said_in_our_terms_is_named_and_permits_nothing(String policy) {
        var answer = ask(policy.replace("RULE", rule("display", "")), "display", "{}");

        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.unmapped()).hasSize(1);
    }

    @Test
    void remarks_and_prefixes_do_no_harm() {
        var policy =
                "{\"@context\":[\"http://www.w3.org/ns/odrl.jsonld\",{\"dc\":\"http://purl.org/dc/terms/\"}],\"dc:title\":\"A story\",\"permission\":[%s]}"
                        .formatted(rule("display", ""));

        assertThat(ask(policy, "display", "{}").verdict()).isEqualTo(Verdict.PERMIT);
    }

    @Test
    void a_question_that_cannot_be_understood_is_refused() {
        var policy = permission("display", "");

        assertThatThrownBy(() -> ask(policy, "fly", "{}")).isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> ask(policy, "display", "{\"weather\":\"fine\"}"))
                .isInstanceOf(FieldRefused.class);
        assertThatThrownBy(() -> ask(policy, "display", "{\"spatial\":\"XX\"}"))
                .isInstanceOf(FieldRefused.class);
    }

    private static String permission(String action, String constraint) {
        return "{%s,\"@type\":\"Set\",\"permission\":[%s]}"
                .formatted(CONTEXT, rule(action, constraint));
    }

    private static String rule(String action, String constraint) {
        var constraints = constraint.isEmpty() ? "" : ",\"constraint\":[" + constraint + "]";
        return "{\"target\":\"%s\",\"action\":\"%s\"%s}".formatted(STORY, action, constraints);
    }

    private static String when(String operand, String operator, String value) {
        return "{\"leftOperand\":\"%s\",\"operator\":\"%s\",\"rightOperand\":{\"@value\":\"%s\"}}"
                .formatted(operand, operator, value);
    }

    private static PolicyAnswer ask(String policy, String action, String context) {
        return ask(policy, Optional.empty(), action, context, "2026-03-10T12:00:00Z");
    }

    private static PolicyAnswer askAt(String at, String policy) {
        return ask(policy, Optional.empty(), "display", "{}", at);
    }

    private static PolicyAnswer askFor(String party, String policy) {
        return ask(policy, Optional.of(party), "display", "{}", "2026-03-10T12:00:00Z");
    }

    private static PolicyAnswer ask(
            String policy, Optional<String> party, String action, String context, String at) {
        var question =
                new PolicyQuestion(
                        PolicyDocument.of(json(policy)),
                        party,
                        action,
                        STORY,
                        json(context),
                        Instant.parse(at));
        return new Evaluation(question).by(new DecidingEngine());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(text, broken);
        }
    }
}
