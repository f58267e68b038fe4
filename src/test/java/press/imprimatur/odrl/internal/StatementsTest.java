package press.imprimatur.odrl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.kernel.FieldRefused;
import press.imprimatur.odrl.PolicyFormat;
import press.imprimatur.terms.Verdict;

/** Every statement of a policy is accounted for, or the policy permits nothing. */
class StatementsTest {

    private static final String RULE =
            "{'target':'https://partner.example/story','action':'display'}";

    @ParameterizedTest(name = "{0} is refused for: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'permission':[RULE],'forbidden':'yes'}|undefined term forbidden",
                "{'permission':[{'target':'urn:s','action':'display','ex:only':'me'}]}|undefined term ex:only",
                "{'@context':{'display':'http://www.w3.org/ns/odrl/2/read'},'permission':[RULE]}|@context display",
                "{'@context':{'@vocab':'http://www.w3.org/ns/odrl/2/'},'permission':[RULE]}|@context @vocab",
                "{'@context':{'@base':'https://elsewhere.example/'},'permission':[RULE]}|@context @base",
                "{'@context':{'cc':'https://elsewhere.example/'},'permission':[RULE]}|@context cc",
                "{'@context':{'duty':null},'permission':[RULE]}|@context duty",
                "{'permission':[{'@context':{'x':'https://x.example/'},'target':'urn:s','action':'display'}]}|keyword @context",
                "{'permission':[RULE],'prohibition':null}|null prohibition",
                "{'permission':[RULE,null]}|null permission",
                "{'permission':[RULE],'prohibition':[]}|empty prohibition",
                "{'permission':[{'target':'urn:s','action':'display','constraint':[]}]}|empty constraint",
                "{'permission':[{'target':'urn:s','action':'display','constraint':{'@list':[]}}]}|empty constraint",
                "{'permission':[{'target':'urn:s','action':'display','duty':{'@set':[]}}]}|empty duty",
                "{'permission':[{'target':'urn:s','action':'display','constraint':[{'or':{'@list':[]}}]}]}|empty or",
                "{'@type':['Agreement','Offer'],'permission':[RULE]}|several types Agreement, Offer",
                "{'permission':[{'@type':['Permission','Prohibition'],'target':'urn:s','action':'display'}]}|several types Permission, Prohibition",
                "{'permission':[{'@type':'Prohibition','target':'urn:s','action':'display'}]}|type Prohibition",
                "{'permission':[RULE],'@reverse':{'target':'urn:x'}}|keyword @reverse",
                "{'permission':[RULE],'@included':[{'permission':[RULE]}]}|keyword @included",
                "{'permission':[{'target':'https://partner.example/a story','action':'display'}]}|policy with names that are none in RDF",
                "{'permission':[{'target':'urn:s','action':'display','dct:description':'only on Sundays'}]}|permission http://purl.org/dc/terms/description",
                "{'dct:accessRights':'members only','permission':[RULE]}|policy http://purl.org/dc/terms/accessRights",
                "{'permission':[{'target':{'uid':'urn:s','dct:title':'A story'},'action':'display'}]}|target http://purl.org/dc/terms/title",
                "{'permission':[{'target':'urn:s','action':{'rdf:value':{'@id':'odrl:display'},'includedIn':'urn:a'}}]}|action includedIn",
                "{'permission':[{'target':'urn:s','action':'display','duty':[{'action':'attribute','compensatedParty':'urn:x'}]}]}|duty compensatedParty urn:x",
                "{'permission':[{'target':'urn:s','action':'display','constraint':[{'leftOperand':'spatial','operator':'eq','rightOperand':'DE','status':'met'}]}]}|constraint status",
                "{'permission':[{'target':'urn:s','action':'display','constraint':[{'leftOperand':'dateTime','operator':'lt','rightOperand':{'@value':'2099-01-01T00:00:00Z','@type':'xsd:date'}}]}]}|constraint dateTime lt 2099-01-01T00:00:00Z",
                "{'permission':[{'target':'urn:s','action':'display','constraint':[{'leftOperand':'count','operator':'lteq','rightOperand':3.5}]}]}|constraint count lteq 3.5E0",
                "{'target':'urn:other','permission':[{'target':'urn:s','action':'display'}]}|target both at the policy and at a rule",
                "{'permission':[{'target':'urn:s','action':'display','assigner':'urn:a'},{'target':'urn:s','action':'print','assigner':'urn:b'}]}|assigner several of them",
                "{'@graph':[{'uid':'urn:p','permission':[RULE]},{'uid':'urn:q','prohibition':[RULE]}]}|document with several policies"
            })
    void what_is_no_statement_or_not_understood_is_named(String policy, String name) {
        var answer = Asked.of(written(policy)).whether("display");

        assertThat(answer.unmapped()).containsExactly(name);
        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'permission':[RULE],'permission':[RULE]}",
                "{'permission':[{'target':'urn:s','action':'display','action':'print'}]}",
                "{'permission':[RULE]} {}",
                "[{'permission':[RULE]}]",
                "{'permission':[RULE]"
            })
    void what_is_said_twice_or_is_no_object_is_refused(String policy) {
        assertThatThrownBy(() -> Asked.of(written(policy)).whether("display"))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void what_a_policy_says_of_itself_does_no_harm() {
        var policy =
                "{'@context':['http://www.w3.org/ns/odrl.jsonld',{'dc':'http://purl.org/dc/terms/'}],"
                        + "'@type':['Set','cc:License'],'uid':'urn:p','dc:title':'Ours','rdfs:label':'Ours',"
                        + "'cc:legalcode':{'@id':'https://partner.example/terms'},'permission':[RULE]}";

        var answer = Asked.of(written(policy)).whether("display");

        assertThat(answer.unmapped()).isEmpty();
        assertThat(answer.verdict()).isEqualTo(Verdict.PERMIT);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"general", "lax"})
    void a_constraint_that_is_called_general_and_is_not_counts(String how) {
        var here =
                "{'leftOperand':'spatial','operator':'eq','rightOperand':'DE','imp:general':true}";
        var above = how.equals("lax") ? here.replace("DE", "FR") : here;
        var policy =
                "{'imp:constraint':[%s],'permission':[{'target':'%s','action':'display','constraint':[%s]}]}"
                        .formatted(above.replace(",'imp:general':true", ""), Asked.STORY, here);

        var answer = Asked.of(written(policy)).telling("{\"spatial\":\"FR\"}").whether("display");

        assertThat(answer.verdict().permits()).isFalse();
    }

    @Test
    @Timeout(60)
    void alternatives_beside_alternatives_cost_no_more_than_they_are_long() {
        var either =
                "{'or':[{'leftOperand':'spatial','operator':'eq','rightOperand':'DE'},"
                        + "{'leftOperand':'media','operator':'eq','rightOperand':'print'}]}";
        var many = IntStream.range(0, 200).mapToObj(i -> either).collect(Collectors.joining(","));
        var policy =
                "{'permission':[{'target':'%s','action':'display','constraint':[%s]}]}"
                        .formatted(Asked.STORY, many);

        var asked = Asked.of(written(policy));

        assertThat(
                        asked.telling("{\"spatial\":\"DE\",\"media\":\"web\"}")
                                .whether("display")
                                .verdict())
                .isEqualTo(Verdict.PERMIT);
        assertThat(
                        asked.telling("{\"spatial\":\"FR\",\"media\":\"web\"}")
                                .whether("display")
                                .verdict())
                .isEqualTo(Verdict.DENY);
    }

    @Test
    @Timeout(60)
    void what_is_named_twice_at_each_of_many_levels_is_refused_and_takes_no_time() {
        var levels =
                IntStream.range(0, 30)
                        .mapToObj(i ->
                                "{'uid':'_:c%d','and':[{'uid':'_:c%d'},{'uid':'_:d%d'}]},{'uid':'_:d%d','and':[{'uid':'_:c%d'}]}"
                                        .formatted(i, i + 1, i, i, i + 1))
                        .collect(Collectors.joining(","));
        var policy =
                "{'@graph':[{'uid':'urn:p','permission':[{'target':'urn:s','action':'display','constraint':[{'uid':'_:c0'}]}]},%s]}"
                        .formatted(levels);

        assertThatThrownBy(() -> Asked.of(written(policy)).whether("display"))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void a_constraint_that_stands_in_itself_is_refused() {
        var policy =
                "{'permission':[{'target':'urn:s','action':'display','constraint':[{'uid':'_:c','and':[{'uid':'_:c'}]}]}]}";

        assertThatThrownBy(() -> Asked.of(written(policy)).whether("display"))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void a_document_that_is_nested_too_deep_is_refused() {
        var deep = "{'and':[".repeat(100) + "{}" + "]}".repeat(100);
        var policy =
                "{'permission':[{'target':'urn:s','action':'display','constraint':[%s]}]}"
                        .formatted(deep);

        assertThatThrownBy(() -> Asked.of(written(policy)).whether("display"))
                .isInstanceOf(FieldRefused.class);
    }

    @ParameterizedTest(name = "{0} of at most {1}: {2}")
    @CsvSource({
        "2147483646, 2147483647, PERMIT",
        "2147483647, 2147483647, DENY",
        "2147483647, 3, DENY",
        "2, 2147483647, PERMIT",
        "1000, 1000, DENY",
        "999, 1000, PERMIT"
    })
    void counting_is_arithmetic(int done, int most, Verdict verdict) {
        var policy =
                "{'permission':[{'target':'%s','action':'display','constraint':[{'leftOperand':'count','operator':'lteq','rightOperand':%d}]}]}"
                        .formatted(Asked.STORY, most);

        var answer =
                Asked.of(written(policy)).telling("{\"count\":" + done + "}").whether("display");

        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    @Test
    void turtle_and_xml_say_the_same_and_no_document_type_is_read() {
        var turtle =
                "@prefix odrl: <http://www.w3.org/ns/odrl/2/> . <urn:p> a odrl:Set ; odrl:permission"
                        + " [ odrl:target <https://partner.example/story> ; odrl:action odrl:display ] .";
        var xml =
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:o='http://www.w3.org/ns/odrl/2/'>"
                        + "<o:Set rdf:about='urn:p'><o:permission rdf:parseType='Resource'>"
                        + "<o:target rdf:resource='https://partner.example/story'/>"
                        + "<o:action rdf:resource='http://www.w3.org/ns/odrl/2/display'/></o:permission></o:Set></rdf:RDF>";

        assertThat(Asked.of(PolicyFormat.TURTLE, turtle).whether("display").verdict())
                .isEqualTo(Verdict.PERMIT);
        assertThat(Asked.of(PolicyFormat.RDF_XML, xml).whether("display").verdict())
                .isEqualTo(Verdict.PERMIT);
        assertThat(Asked.of(PolicyFormat.RDF_XML, xml).whether("print").verdict())
                .isEqualTo(Verdict.DENY);
        assertThatThrownBy(() ->
                        Asked.of(
                                        PolicyFormat.RDF_XML,
                                        "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
                                                + xml)
                                .whether("display"))
                .isInstanceOf(FieldRefused.class);
    }

    @Test
    void a_relative_name_is_no_word_of_the_vocabulary() {
        var turtle =
                "@prefix odrl: <http://www.w3.org/ns/odrl/2/> . <urn:p> a odrl:Set ; odrl:permission"
                        + " [ odrl:target <https://partner.example/story> ; odrl:action <display> ] .";

        assertThat(Asked.of(PolicyFormat.TURTLE, turtle).whether("display").unmapped())
                .containsExactly("action display");
    }

    private static String written(String policy) {
        return policy.replace("RULE", RULE).replace('\'', '"');
    }
}
