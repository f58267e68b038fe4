package press.imprimatur.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;

/** Scripts say the facts that terms ask for, and are answered by them. */
@ArquillianTest
class FactsApiIT {

    private static final String PERMISSION =
            """
            {"kind":"AGREEMENT","title":"Facts","grantor":"Radio","terms":%s,"evidence":[{
             "type":"MAIL","fileName":"letter.txt","text":"You may reprint it."}]}
            """;

    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void aDescriptionDecidesOnASelection() {
        var script = new Script(base, tokenWith(TokenScope.RIGHTS));
        var section = "Science " + UUID.randomUUID();
        var work = WorkId.next();
        var selection =
                """
                {"scope":{"type":"selector","include":{"languages":["eo"],"sections":["%s"]}},
                 "permissions":[{"use":"WEB_FULL"}]}
                """;
        // In a language in which no other test writes: else it may be about their stories, too.
        permit(script, selection.formatted(section));
        var asked = asked(work, "eo");
        var path = "rights/works/" + work + "/description";

        assertThat(verdict(script, asked)).isEqualTo("UNKNOWN");
        var seen = script.get(path);
        var said =
                script.put(
                        path,
                        seen,
                        "{\"section\":\"%s\",\"bylines\":[\"Ann Lee\"]}".formatted(section));

        assertThat(said.status()).isEqualTo(200);
        assertThat(said.json().at("/description/bylines/0").asText()).isEqualTo("Ann Lee");
        assertThat(verdict(script, asked)).isEqualTo("PERMIT");
        assertThat(script.put(path, seen, "{\"section\":\"Sports\"}").status()).isEqualTo(412);
        assertThat(script.put(path, said, "{\"language\":\"no such tongue\"}").status())
                .isEqualTo(422);
    }

    @Test
    void anAnswerDecidesWhatIsForCertainNewsroomsOnly() {
        var script = new Script(base, tokenWith(TokenScope.RIGHTS));
        var work = WorkId.next();
        var condition = "accredited " + UUID.randomUUID();
        var terms =
                """
                {"scope":{"type":"work","work":"%s"},"permissions":[{"use":"WEB_FULL"}],
                 "constraints":{"grantee":["%s"]}}
                """;
        permit(script, terms.formatted(work, condition));
        var asked = asked(work, "en");

        assertThat(verdict(script, asked)).isEqualTo("UNKNOWN");
        var body = "{\"condition\":\"%s\",\"holds\":%s}";
        assertThat(script.put("rights/grantee", body.formatted(condition, true)).status())
                .isEqualTo(200);
        assertThat(verdict(script, asked)).isEqualTo("PERMIT");
        script.put("rights/grantee", body.formatted(condition, false));
        assertThat(verdict(script, asked)).isEqualTo("DENY");
        script.put("rights/grantee", body.formatted(condition, "null"));
        assertThat(verdict(script, asked)).isEqualTo("UNKNOWN");
    }

    @Test
    void whomTheSiteReachesIsAnAdministratorsToSay() {
        var script = new Script(base, tokenWith(TokenScope.ADMIN));
        var before = script.get("channel");

        var said = script.put("channel", before, "{\"market\":[\"GB\"],\"server\":\"DE\"}");
        var unknown = script.put("channel", said, "{\"keptOut\":[\"Atlantis\"]}");
        var again = script.put("channel", said, "{}");
        var editor = new Script(base, tokenWith(TokenScope.PUBLISH));

        assertThat(said.json().at("/reach/market/0").asText()).isEqualTo("GB");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(again.json().at("/reach/server").isTextual()).isFalse();
        assertThat(editor.put("channel", again, "{}").status()).isEqualTo(403);
    }

    private static void permit(Script script, String terms) {
        assertThat(script.post("permissions", PERMISSION.formatted(terms)).status()).isEqualTo(201);
    }

    private static String asked(WorkId work, String language) {
        return "{\"use\":\"WEB_FULL\",\"work\":\"%s\",\"language\":\"%s\"}"
                .formatted(work, language);
    }

    private static String verdict(Script script, String asked) {
        return script.post("rights/evaluate", asked).text("verdict");
    }
}
