package press.imprimatur.articles;

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
import press.imprimatur.testing.ImprimaturArchive;
import press.imprimatur.testing.Script;

/** Scripts make translations and shorter versions as people do. */
@ArquillianTest
class DerivativesApiIT {

    private static final String STORY =
            "{\"headline\":\"Ferries\",\"slug\":\"%s\",\"language\":\"en\",\"body\":\"<p>Late.</p>\"}";

    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void aTranslationBeginsAsADraftThatNamesItsStory() {
        var script = new Script(base, tokenWith(TokenScope.WRITE));
        var slug = "ferries-" + UUID.randomUUID();
        var earlier = STORY.replace("}", ",\"published\":\"2012-05-31\"}").formatted(slug);
        var written = script.post("articles", earlier);
        var story = written.text("id");

        var begun =
                script.post(
                        "articles/" + story + "/derivatives",
                        "{\"change\":\"TRANSLATE\",\"language\":\"ko\"}");

        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.raw().headers().firstValue("Location").orElseThrow())
                .endsWith("articles/" + begun.text("id"));
        assertThat(begun.text("stage")).isEqualTo("DRAFT");
        assertThat(begun.json().at("/derivedFrom/article").asText()).isEqualTo(story);
        assertThat(begun.json().at("/derivedFrom/change").asText()).isEqualTo("TRANSLATE");
        assertThat(begun.json().at("/derivedFrom/revision").asInt()).isEqualTo(1);
        assertThat(begun.json().at("/text/language").asText()).isEqualTo("ko");
        assertThat(begun.json().at("/text/slug").asText()).isEqualTo(slug + "-ko");
        assertThat(begun.json().at("/text/body").asText()).contains("Late.");
        assertThat(written.json().at("/text/published").asText()).isEqualTo("2012-05-31");
        assertThat(begun.json().at("/text/published").asText()).isEmpty();
        var made = script.get("articles/" + story + "/derivatives").json();
        assertThat(made).hasSize(1);
        assertThat(made.at("/0/change").asText()).isEqualTo("TRANSLATE");
        assertThat(made.at("/0/article/id").asText()).isEqualTo(begun.text("id"));
    }

    @Test
    void whatCannotBeMadeIsRefusedBesideItsField() {
        var script = new Script(base, tokenWith(TokenScope.WRITE));
        var story =
                script.post("articles", STORY.formatted("ferries-" + UUID.randomUUID())).text("id");
        var path = "articles/" + story + "/derivatives";

        assertThat(script.post(path, "{}").status()).isEqualTo(422);
        assertThat(script.post(path, "{\"change\":\"STYLE_EDIT\"}").status()).isEqualTo(422);
        assertThat(script.post(path, "{\"change\":\"TRANSLATE\"}").status()).isEqualTo(422);
        assertThat(script.post(path, "{\"change\":\"TRANSLATE\",\"language\":\"en-GB\"}").json())
                .satisfies(
                        problem -> assertThat(problem.toString()).contains("in English already"));
        assertThat(script.post(path, "{\"change\":\"ABRIDGE\",\"language\":\"ko\"}").status())
                .isEqualTo(422);
        assertThat(
                        script.post(
                                        "articles/" + UUID.randomUUID() + "/derivatives",
                                        "{\"change\":\"ABRIDGE\"}")
                                .status())
                .isEqualTo(404);
        assertThat(script.get(path).json()).isEmpty();
    }

    @Test
    void whoMayOnlyReadMakesNothing() {
        var writer = new Script(base, tokenWith(TokenScope.WRITE));
        var story =
                writer.post("articles", STORY.formatted("ferries-" + UUID.randomUUID())).text("id");
        var reader = new Script(base, tokenWith(TokenScope.READ));
        var path = "articles/" + story + "/derivatives";

        assertThat(reader.post(path, "{\"change\":\"ABRIDGE\"}").status()).isEqualTo(403);
        assertThat(reader.get(path).status()).isEqualTo(200);
    }
}
