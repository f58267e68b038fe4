package press.imprimatur.odrl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.odrl.NotMapped;
import press.imprimatur.odrl.PolicyDocument;
import press.imprimatur.odrl.PolicyFormat;
import press.imprimatur.terms.DutyType;
import press.imprimatur.terms.Use;
import press.imprimatur.terms.Verdict;

/**
 * Public licences, written down here from what they say, in the shapes in which licences are
 * published: each answers as it says, or is refused by name, and none is read as another.
 */
class LicencesTest {

    private static final String COPY = "cc:Reproduction cc:Distribution";
    private static final String ALL = COPY + " cc:DerivativeWorks";
    private static final String PREFIXES =
            """
            @prefix odrl: <http://www.w3.org/ns/odrl/2/> .
            @prefix cc: <http://creativecommons.org/ns#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;

    /** In the columns: whether it may be changed, and earned with; what is owed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CC BY 4.0, yes, yes, cc:Attribution cc:Notice",
        "CC BY 3.0, yes, yes, cc:Attribution cc:Notice",
        "CC BY 2.5, yes, yes, cc:Attribution cc:Notice",
        "CC BY 3.0 IGO, yes, yes, cc:Attribution cc:Notice",
        "CC BY-SA 4.0, yes, yes, cc:Attribution cc:Notice cc:ShareAlike",
        "CC BY-SA 3.0 DE, yes, yes, cc:Attribution cc:Notice cc:ShareAlike",
        "CC BY-SA 2.0, yes, yes, cc:Attribution cc:Notice cc:ShareAlike",
        "CC BY-ND 4.0, no, yes, cc:Attribution cc:Notice",
        "CC BY-ND 3.0 FR, no, yes, cc:Attribution cc:Notice",
        "CC BY-NC 4.0, yes, no, cc:Attribution cc:Notice",
        "CC BY-NC 3.0 AT, yes, no, cc:Attribution cc:Notice",
        "CC BY-NC-SA 4.0, yes, no, cc:Attribution cc:Notice cc:ShareAlike",
        "CC BY-NC-SA 2.5, yes, no, cc:Attribution cc:Notice cc:ShareAlike",
        "CC BY-NC-ND 4.0, no, no, cc:Attribution cc:Notice",
        "CC BY-NC-ND 3.0 ES, no, no, cc:Attribution cc:Notice",
        "CC0 1.0, yes, yes, ''",
        "Public Domain Mark 1.0, yes, yes, ''",
        "Open Government Licence 3.0, yes, yes, cc:Attribution cc:Notice",
        "Open Government Licence 2.0, yes, yes, cc:Attribution",
        "Non-Commercial Government Licence 1.0, yes, no, cc:Attribution cc:Notice",
        "Open Government Licence Canada 2.0, yes, yes, cc:Attribution",
        "Licence Ouverte 2.0, yes, yes, cc:Attribution",
        "Datenlizenz Deutschland Namensnennung 2.0, yes, yes, cc:Attribution cc:Notice",
        "Datenlizenz Deutschland Zero 2.0, yes, yes, ''",
        "Italian Open Data Licence 2.0, yes, yes, cc:Attribution",
        "ODC Attribution 1.0, yes, yes, cc:Attribution cc:Notice",
        "ODC Public Domain Dedication 1.0, yes, yes, ''",
        "ODC Open Database 1.0, yes, yes, cc:Attribution cc:Notice cc:ShareAlike",
        "GNU Free Documentation 1.3, yes, yes, cc:Attribution cc:Notice cc:Copyleft",
        "Free Art 1.3, yes, yes, cc:Attribution cc:Notice cc:ShareAlike",
        "MIT, yes, yes, cc:Notice",
        "BSD 2-Clause, yes, yes, cc:Notice",
        "ISC, yes, yes, cc:Notice",
        "Boost 1.0, yes, yes, cc:Notice",
        "W3C Document 2023, no, yes, cc:Attribution cc:Notice"
    })
    void a_licence_answers_as_it_says(String name, String changes, String earns, String owed) {
        var mayBeChanged = changes.equals("yes");
        var isFree = earns.equals("yes");
        for (var shape : Shape.values()) {
            var licence = shape.written(name, mayBeChanged ? ALL : COPY, owed, isFree);
            var asked = Asked.of(PolicyFormat.TURTLE, licence);
            var permitted = owed.isEmpty() ? Verdict.PERMIT : Verdict.PERMIT_WITH;
            var changed = mayBeChanged ? permitted : Verdict.DENY;
            var commercial = asked.telling("{\"circumstance\":\"commercial\"}");

            for (var action : new String[] {"display", "print", "distribute", "reproduce"}) {
                assertThat(asked.whether(action).verdict()).as(action).isEqualTo(permitted);
            }
            for (var action : new String[] {"translate", "derive", "extract", "modify"}) {
                assertThat(asked.whether(action).verdict()).as(action).isEqualTo(changed);
            }
            assertThat(commercial.whether("display").verdict())
                    .isEqualTo(isFree ? permitted : Verdict.DENY);
            assertThat(asked.whether("cc:CommercialUse").verdict()).isEqualTo(Verdict.DENY);
            assertThat(asked.whether("sell").verdict()).isEqualTo(Verdict.DENY);
            assertDrafted(licence, name, mayBeChanged, owed);
        }
    }

    private static void assertDrafted(
            String licence, String name, boolean mayBeChanged, String owed) {
        var document = new PolicyDocument(PolicyFormat.TURTLE, licence);
        var work = WorkId.next();

        var draft = PoliciesService.instrument(document, Optional.of(work));

        assertThat(draft.title()).isEqualTo(name);
        assertThat(draft.terms().scope().only()).contains(work);
        assertThat(draft.terms().uses()).contains(Use.WEB_FULL, Use.FEED_FULL, Use.PRINT);
        assertThat(draft.terms().uses().contains(Use.TRANSLATE)).isEqualTo(mayBeChanged);
        assertThat(draft.terms().uses().contains(Use.ABRIDGE)).isEqualTo(mayBeChanged);
        assertThat(draft.terms().uses()).doesNotContain(Use.IMAGE_USE, Use.RESELL);
        var duties =
                draft.terms().permissions().stream()
                        .flatMap(each -> each.duties().stream())
                        .toList();
        var all = duties.isEmpty() ? draft.terms().duties() : duties;
        assertThat(all.stream().anyMatch(each -> each.type() == DutyType.LICENCE_NOTICE))
                .isEqualTo(owed.contains("cc:Notice"));
    }

    @ParameterizedTest(name = "{0} is refused for {3}")
    @CsvSource({
        "GNU GPL 2.0, cc:Notice cc:SourceCode cc:Copyleft, '', duty cc:SourceCode",
        "GNU GPL 3.0, cc:Notice cc:SourceCode cc:Copyleft, '', duty cc:SourceCode",
        "GNU AGPL 3.0, cc:Notice cc:SourceCode cc:Copyleft, '', duty cc:SourceCode",
        "GNU LGPL 2.1, cc:Notice cc:SourceCode cc:LesserCopyleft, '', duty cc:SourceCode",
        "MPL 2.0, cc:Notice cc:SourceCode, '', duty cc:SourceCode",
        "EUPL 1.2, cc:Notice cc:SourceCode cc:Copyleft, '', duty cc:SourceCode",
        "Developing Nations 2.0, cc:Attribution, cc:HighIncomeNationUse, action cc:HighIncomeNationUse"
    })
    void a_licence_that_our_terms_cannot_say_is_refused_by_name(
            String name, String owed, String forbidden, String refused) {
        var licence = Shape.AT_THE_RULE.written(name, ALL, owed, true);
        var whole =
                forbidden.isEmpty()
                        ? licence
                        : licence.replace(
                                " .\n<urn:end>",
                                " ; odrl:prohibition [ odrl:action "
                                        + forbidden
                                        + " ] .\n<urn:end>");
        var document = new PolicyDocument(PolicyFormat.TURTLE, whole);

        var answer = Asked.of(PolicyFormat.TURTLE, whole).whether("display");

        assertThat(answer.unmapped()).containsExactly(refused);
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThatThrownBy(() -> PoliciesService.instrument(document, Optional.of(WorkId.next())))
                .isInstanceOf(NotMapped.class);
    }

    @Test
    void an_unpaid_price_in_a_permission_is_owed_before() {
        var policy =
                PREFIXES
                        + "<urn:p> a odrl:Agreement ; odrl:permission [ odrl:target <"
                        + Asked.STORY
                        + "> ; odrl:action odrl:print ; odrl:duty [ odrl:action [ <http://www.w3.org/1999/02/22-rdf-syntax-ns#value>"
                        + " odrl:pay ; odrl:refinement [ odrl:leftOperand odrl:payAmount ; odrl:operator odrl:eq ;"
                        + " odrl:rightOperand 5.00 ; odrl:unit <http://dbpedia.org/resource/Euro> ] ] ] ] .";
        var asked = Asked.of(PolicyFormat.TURTLE, policy);

        assertThat(asked.whether("print").verdict()).isEqualTo(Verdict.DENY);
        assertThat(asked.telling("{\"fulfilled\":\"compensate\"}").whether("print").verdict())
                .isEqualTo(Verdict.PERMIT_WITH);
    }

    @ParameterizedTest(name = "{0} asks of {1}: {2}")
    @CsvSource({"urn:imprimatur:newsroom, '', PERMIT", "urn:somebody, '', DENY", "'', '', UNKNOWN"})
    void what_is_permitted_to_us_is_permitted_to_nobody_else(
            String party, String unused, Verdict verdict) {
        var policy =
                "{\"@type\":\"Agreement\",\"assignee\":\"urn:imprimatur:newsroom\",\"permission\":[{\"target\":\"%s\",\"action\":\"display\"}]}"
                        .formatted(Asked.STORY);
        var asked = Asked.of(policy);

        assertThat((party.isEmpty() ? asked : asked.by(party)).whether("display").verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}, told {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"uid\":\"urn:partners\"|\"memberOf\":\"urn:partners\"|PERMIT",
                "\"source\":\"urn:partners\"|\"memberOf\":\"urn:partners\"|PERMIT",
                "\"uid\":\"urn:x\",\"source\":\"urn:partners\"|\"memberOf\":\"urn:x\"|PERMIT",
                "\"uid\":\"urn:partners\"|\"memberOf\":\"urn:others\"|DENY",
                "\"source\":\"urn:partners\"|\"media\":\"web\"|UNKNOWN"
            })
    void a_group_is_known_by_its_name_or_by_its_source(String named, String told, Verdict verdict) {
        var policy =
                "{\"profile\":\"https://iptc.org/std/RightsML/odrl-profile/\",\"permission\":[{\"target\":\"%s\",\"action\":\"http://www.w3.org/ns/odrl/2/distribute\",\"assignee\":{\"@type\":\"PartyCollection\",%s},\"constraint\":[{\"leftOperand\":\"http://www.w3.org/ns/odrl/2/spatial\",\"operator\":\"http://www.w3.org/ns/odrl/2/eq\",\"rightOperand\":\"http://cvx.iptc.org/iso3166-1a3/DEU\"}]}]}"
                        .formatted(Asked.STORY, named);
        var context = "{\"spatial\":\"DE\"," + told + "}";

        assertThat(Asked.of(policy).telling(context).whether("distribute").verdict())
                .isEqualTo(verdict);
    }

    @Test
    void the_names_of_odrl_2_1_mean_what_they_meant() {
        var policy =
                PREFIXES
                        + "<urn:p> a odrl:Set ; odrl:permission [ odrl:action odrl:copy ; odrl:constraint ["
                        + " odrl:operator odrl:lteq ; odrl:count 3 ] ] .";
        var asked = Asked.of(PolicyFormat.TURTLE, policy);

        assertThat(asked.telling("{\"count\":2}").whether("reproduce").verdict())
                .isEqualTo(Verdict.PERMIT);
        assertThat(asked.telling("{\"count\":3}").whether("reproduce").verdict())
                .isEqualTo(Verdict.DENY);
    }

    @ParameterizedTest(name = "one of {0}: {1}")
    @CsvSource({"DE, PERMIT", "FR, PERMIT", "IT, DENY"})
    void one_and_no_more_is_understood(String place, Verdict verdict) {
        var constraint =
                "{\"leftOperand\":\"spatial\",\"operator\":\"eq\",\"rightOperand\":\"%s\"}";
        var policy =
                "{\"permission\":[{\"target\":\"%s\",\"action\":\"display\",\"constraint\":[{\"xone\":{\"@list\":[%s,%s]}}]}]}"
                        .formatted(
                                Asked.STORY,
                                constraint.formatted("DE"),
                                constraint.formatted("FR"));

        assertThat(
                        Asked.of(policy)
                                .telling("{\"spatial\":\"" + place + "\"}")
                                .whether("display")
                                .verdict())
                .isEqualTo(verdict);
    }

    /** How licences are published. */
    private enum Shape {
        AT_THE_RULE,
        AT_THE_POLICY,
        CREATIVE_COMMONS;

        String written(String name, String permitted, String owed, boolean isFree) {
            var text = new StringBuilder(PREFIXES);
            text.append("<urn:licence> a ")
                    .append(this == CREATIVE_COMMONS ? "cc:License" : "odrl:Policy");
            text.append(" ; rdfs:label \"").append(name).append("\"@en ; dct:hasVersion \"1\" ;");
            text.append(
                    " cc:legalcode \"The words of it.\"@en ; dct:source <https://licences.example/it>");
            switch (this) {
                case AT_THE_RULE -> {
                    text.append(" ; odrl:permission [ odrl:action ").append(list(permitted));
                    text.append(
                            owed.isEmpty()
                                    ? ""
                                    : " ; odrl:duty [ odrl:action " + list(owed) + " ]");
                    text.append(" ]");
                }
                case AT_THE_POLICY -> {
                    text.append(" ; odrl:permission [ a odrl:Permission ; odrl:action ");
                    text.append(list(permitted)).append(" ]");
                    text.append(
                            owed.isEmpty()
                                    ? ""
                                    : " ; odrl:duty [ a odrl:Duty ; odrl:action "
                                            + list(owed)
                                            + " ]");
                }
                default -> {
                    text.append(" ; cc:permits ").append(list(permitted));
                    text.append(owed.isEmpty() ? "" : " ; cc:requires " + list(owed));
                }
            }
            if (!isFree) {
                text.append(
                        this == CREATIVE_COMMONS
                                ? " ; cc:prohibits cc:CommercialUse"
                                : " ; odrl:prohibition [ odrl:action cc:CommercialUse ]");
            }
            return text.append(" .\n<urn:end> rdfs:comment \"not of the policy\" .\n").toString();
        }

        private static String list(String words) {
            return Arrays.stream(words.split(" ")).collect(Collectors.joining(" , "));
        }
    }
}
