package press.imprimatur.conversation;

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

/** Scripts comment, plan work and read what their owner was told, as people do. */
@ArquillianTest
class CommentsApiIT {

    @ArquillianResource URL base;

    @Deployment
    static WebArchive archive() {
        return ImprimaturArchive.create();
    }

    @Test
    void aThreadIsBegunAnsweredResolvedAndReopened() {
        var script = new Script(base, tokenWith(TokenScope.WRITE));
        var path = "articles/" + story(script) + "/comments";

        var begun = script.post(path, "{\"text\":\"Who says so?\",\"quote\":\"at six\"}");
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.text("quote")).isEqualTo("at six");
        assertThat(begun.json().path("gone").asBoolean()).isFalse();
        var thread = "comments/" + begun.text("id");
        script.post(thread + "/replies", "{\"text\":\"The harbour.\"}");
        var resolved = script.post(thread + "/resolve", "");
        assertThat(resolved.json().at("/resolution/name").asText()).isEqualTo("Ada Wong");
        script.post(thread + "/reopen", "");

        var read = script.get(thread);
        assertThat(read.json().has("resolution")).isFalse();
        assertThat(read.json().at("/comments/1/text").asText()).isEqualTo("The harbour.");
        assertThat(script.get(path).json().at("/items")).hasSize(1);
    }

    @Test
    void whatWasSaidIsEditedAndDeletedByItsOwnerOnly() {
        var script = new Script(base, tokenWith(TokenScope.WRITE));
        var begun =
                script.post(
                        "articles/" + story(script) + "/comments", "{\"text\":\"Who says so?\"}");
        var thread = "comments/" + begun.text("id");
        var said = thread + "/said/" + begun.json().at("/comments/0/id").asText();

        var edited = script.post(said + "/edit", "{\"text\":\"Who says that?\"}");
        assertThat(edited.json().at("/comments/0/text").asText()).isEqualTo("Who says that?");
        assertThat(edited.json().at("/comments/0/editedAt").asText()).isNotEmpty();
        assertThat(script.post(said + "/edit", "{\"text\":\"\"}").status()).isEqualTo(422);

        assertThat(script.delete(said).status()).isEqualTo(204);
        assertThat(script.get(thread).status()).isEqualTo(404);
        assertThat(script.delete(said).status()).isEqualTo(404);
    }

    @Test
    void whatSaysNothingIsRefusedBesideItsFieldAndWhoOnlyReadsSaysNothing() {
        var script = new Script(base, tokenWith(TokenScope.WRITE));
        var path = "articles/" + story(script) + "/comments";

        var refused = script.post(path, "{\"text\":\" \"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().toString()).contains("Write a comment first");
        assertThat(script.post(path, "{}").status()).isEqualTo(422);
        assertThat(script.post("comments/" + UUID.randomUUID() + "/resolve", "").status())
                .isEqualTo(404);
        var reader = new Script(base, tokenWith(TokenScope.READ));
        assertThat(reader.post(path, "{\"text\":\"Hello\"}").status()).isEqualTo(403);
        assertThat(reader.get(path).status()).isEqualTo(200);
    }

    @Test
    void workIsPlannedTakenBegunAndDone() {
        var script = new Script(base, tokenWith(TokenScope.PUBLISH));
        var me = script.get("me").json().at("/user").asText();

        var planned =
                script.post(
                        "assignments", "{\"title\":\"Ferries\",\"due\":\"2031-03-01T12:00:00Z\"}");
        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.text("state")).isEqualTo("IDEA");
        var path = "assignments/" + planned.text("id");
        var given = script.put(path + "/person", planned, "{\"person\":\"" + me + "\"}");
        assertThat(given.text("state")).isEqualTo("ASSIGNED");
        var begun = script.post(path + "/begin", given, "");
        assertThat(script.get("articles/" + begun.text("article")).json().at("/text/byline"))
                .hasToString("\"Ada Wong\"");
        var done = script.put(path + "/state", begun, "{\"state\":\"DONE\"}");
        assertThat(done.text("state")).isEqualTo("DONE");
        assertThat(script.put(path + "/state", begun, "{\"state\":\"IDEA\"}").status())
                .isEqualTo(412);
        assertThat(script.get("assignments?person=" + me).json().at("/items")).isEmpty();
    }

    @Test
    void whatTheOwnerWasToldIsReadByTheOwner() {
        var owner = new Script(base, tokenWith(TokenScope.WRITE));
        var colleague = new Script(base, tokenWith(TokenScope.WRITE));
        var story = story(owner);
        colleague.post("articles/" + story + "/comments", "{\"text\":\"Good.\"}");

        var told = owner.get("notifications").json().at("/items/0");
        assertThat(told.path("kind").asText()).isEqualTo("COMMENTED");
        assertThat(told.path("place").asText()).contains(story);
        owner.post("notifications/" + told.path("id").asText() + "/read", "");
        assertThat(owner.get("notifications").json().at("/items/0").has("readAt")).isTrue();
        assertThat(colleague.get("notifications").json().at("/items")).isEmpty();
        var reader = new Script(base, tokenWith(TokenScope.READ));
        assertThat(reader.get("notifications").status()).isEqualTo(200);
        assertThat(reader.post("notifications/read", "").status()).isEqualTo(403);
    }

    private static String story(Script script) {
        var story =
                "{\"headline\":\"Ferries\",\"slug\":\"ferries-%s\",\"language\":\"en\",\"body\":\"<p>It left at six.</p>\"}";
        return script.post("articles", story.formatted(UUID.randomUUID())).text("id");
    }
}
