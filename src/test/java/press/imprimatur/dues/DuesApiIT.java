package press.imprimatur.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static press.imprimatur.identity.IdentityFixture.setUpNewsroom;
import static press.imprimatur.identity.IdentityFixture.tokenWith;

import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.TokenScope;
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;

/** How we stand with partners, and the letters about it, without a browser. */
@ArquillianTest
class DuesApiIT {

    @ArquillianResource URL base;

    private Script script;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @BeforeEach
    void script() {
        setUpNewsroom();
        script = new Script(base, tokenWith(TokenScope.RIGHTS, TokenScope.PUBLISH));
    }

    @Test
    void a_partners_report_of_days_is_read_and_mailed() {
        var outlet = outlet();

        var sheet = script.get("partners/" + outlet);
        var report = script.get("partners/" + outlet + "/usage?first=2030-01-01&last=2030-01-31");
        var sent =
                script.post(
                        "partners/" + outlet + "/usage",
                        "{\"first\":\"2030-01-01\",\"last\":\"2030-01-31\"}");
        var letter = script.get("letters/" + sent.text("letter"));

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.json().path("live").asInt()).isZero();
        assertThat(report.raw().headers().firstValue("Content-Disposition").orElse(""))
                .contains("usage-2030-01-01-to-2030-01-31.xlsx");
        assertThat(new String(report.raw().body(), 0, 2)).isEqualTo("PK");
        assertThat(letter.status()).as(sent.json().toString()).isEqualTo(200);
        assertThat(letter.json().path("to").toString()).contains("desk@partner.example");
    }

    @Test
    void a_report_that_ends_before_it_begins_is_refused() {
        var outlet = outlet();

        var refused = script.get("partners/" + outlet + "/usage?first=2030-02-01&last=2030-01-01");
        var malformed = script.get("partners/" + outlet + "/usage?first=January&last=2030-01-01");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("field")).isEqualTo("last");
        assertThat(malformed.status()).isEqualTo(422);
        assertThat(malformed.text("field")).isEqualTo("first");
    }

    @Test
    void dues_are_listed_and_an_unknown_one_is_not_there() {
        var listed = script.get("dues?state=DUE&limit=5");
        var unknown = script.get("dues/" + UUID.randomUUID());

        assertThat(listed.status()).isEqualTo(200);
        assertThat(listed.json().path("items").isArray()).isTrue();
        assertThat(unknown.status()).isEqualTo(404);
    }

    private String outlet() {
        var name = "Partner " + UUID.randomUUID();
        var added =
                script.post(
                        "outlets",
                        "{\"name\":\"%s\",\"contactMail\":\"desk@partner.example\"}"
                                .formatted(name));
        assertThat(added.status()).as(added.json().toString()).isEqualTo(201);
        return added.text("id");
    }
}
