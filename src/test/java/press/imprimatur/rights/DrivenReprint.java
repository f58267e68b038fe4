package press.imprimatur.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import press.imprimatur.testing.Script;

/** A partner's story that was taken in, and what a script prepares and asks of it. */
final class DrivenReprint {

    static final String PAPER =
            "[{\"type\":\"MAIL\",\"fileName\":\"mail.txt\",\"text\":\"As agreed.\"}]";

    private static final String PAGE =
            """
            <html lang="en"><head><title>%1$s</title>
            <meta property="article:published_time" content="%2$s">
            <meta name="author" content="Nora Field">
            <link rel="canonical" href="https://%3$s/%1$s"></head><body><article><h1>%1$s</h1>
            <p>The ice on the lake went out on Tuesday, three weeks before the usual day, said the
            "oldest" of the fishermen, who has <a href="https://%3$s/diary">kept a diary</a>.</p>
            <p>Boats waited at the quay since morning, and %1$s was on everybody's lips there.</p>
            <figure><img src="https://%3$s/ice.jpg" alt="Ice"><figcaption>The ice</figcaption></figure>
            <p>The council meets on Friday to say whether the season may begin before its date.</p>
            </article></body></html>
            """;

    private final Script script;
    private final URL base;
    private final String domain = UUID.randomUUID() + ".example";

    /** Its headline, which no other story has. */
    final String name = "Ice " + UUID.randomUUID();

    final String outlet;
    final String article;
    String permission;

    DrivenReprint(Script script, URL base, Hands hands, String published) {
        this.script = script;
        this.base = base;
        this.outlet =
                added(
                                "outlets",
                                "{\"name\":\"Light %1$s\",\"domain\":\"%1$s\",\"contactMail\":\"nora@%1$s\"}"
                                        .formatted(domain))
                        .text("id");
        this.article =
                hands.takeIn(outlet, "Light " + domain, PAGE.formatted(name, published, domain));
    }

    /** Under an agreement on this story, with these uses, and with more JSON of terms. */
    DrivenReprint permitted(String uses, String more) {
        return permittedBy("{\"type\":\"work\",\"work\":\"" + article + "\"}", uses, more);
    }

    DrivenReprint permittedBy(String scope, String uses, String more) {
        var clauses = uses.replaceAll("(\\w+)", "{\"use\":\"$1\"}");
        var terms = "{\"scope\":%s,\"permissions\":[%s]%s}".formatted(scope, clauses, more);
        var body =
                "{\"kind\":\"AGREEMENT\",\"title\":\"%s\",\"grantor\":\"Nora\",\"outlet\":\"%s\",\"terms\":%s,\"evidence\":%s}";
        permission = added("permissions", body.formatted(name, outlet, terms, PAPER)).text("id");
        return this;
    }

    /** Takes its permission back. */
    void revoke() {
        var path = "permissions/" + permission;
        var revoked = script.post(path + "/revoke", script.get(path), "{\"reason\":\"Over\"}");
        assertThat(revoked.status()).as(revoked.json().toString()).isEqualTo(200);
    }

    /** The address of the picture that its page shows. */
    String pictureAddress() {
        return "https://" + domain + "/ice.jpg";
    }

    /** The fingerprint of its original, as it was taken in. */
    String version() {
        var origin = script.get("articles/" + article).json().path("origin");
        return script.get("captures/" + origin.path("capture").asText()).text("sha256");
    }

    /** What the desk would be told: PERMIT, PERMIT_WITH, UNKNOWN or DENY, of the page. */
    String verdict() {
        return readiness().json().at("/page/verdict").asText();
    }

    /** Whether publishing would do it now. */
    boolean isPublishable() {
        return readiness().json().path("publishable").asBoolean();
    }

    private Script.Answer readiness() {
        return script.get("publications/" + article + "/readiness");
    }

    /** Whether readers have it. */
    boolean isOut() {
        return script.get("publications/" + article).text("state").equals("LIVE");
    }

    /** The page as readers get it. */
    String page() {
        var published = script.get("publications/" + article);
        return read(URI.create(published.text("address")).getPath().substring(1));
    }

    String read(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + path)).build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Script.Answer added(String path, String body) {
        var answer = script.post(path, body);
        assertThat(answer.status()).as(path + " " + answer.json()).isEqualTo(201);
        return answer;
    }
}
