package press.imprimatur.publishing.internal.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprimatur.publishing.internal.serving.PublicResponse.Lifetime;

class RepliesTest {

    private static final Instant RENDERED = Instant.parse("2026-03-01T08:05:09.5Z");
    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final String TEXT = "The ferries stop at ten. ".repeat(40);

    private final Ready page =
            new Ready(
                    PublicResponse.text(200, PublicResponse.HTML, TEXT, Lifetime.since(RENDERED)));

    @Test
    void givesTheBytesWithTheirNames() {
        var reply = Replies.giving(get(), page, true, NOW);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(new String(reply.body(), UTF_8)).isEqualTo(TEXT);
        assertThat(reply.length()).isEqualTo(1000);
        assertThat(reply.headers())
                .containsEntry("Cache-Control", "public, max-age=60")
                .containsEntry("Content-Type", "text/html; charset=utf-8")
                .containsEntry("Vary", "Accept-Encoding")
                .containsEntry("ETag", '"' + page.answer().etag() + '"')
                .containsEntry("Last-Modified", "Sun, 01 Mar 2026 08:05:11 GMT")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "strict-origin-when-cross-origin")
                .doesNotContainKey("Content-Encoding");
        assertThat(reply.headers().get("Content-Security-Policy"))
                .startsWith("default-src 'none';");
    }

    @Test
    void letsNoCacheGoOnWithWhatIsSomebodyElses() {
        var reply = Replies.giving(get(), page, false, NOW);

        assertThat(reply.headers())
                .containsEntry("Cache-Control", "public, max-age=60, must-revalidate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "gzip, deflate, br | true",
                "GZIP | true",
                "* | true",
                "br;q=1.0, gzip;q=0.8 | true",
                "identity;q=0.5, gzip;q=0.8 | true",
                "identity, gzip;q=0.5 | false",
                "gzip;q=0 | false",
                "gzip;q=0.000, *;q=1 | false",
                "*;q=0 | false",
                "gzip;q=odd | false",
                "br | false",
                "gzipped | false",
                "identity | false",
                "'' | false",
            })
    void compressesForWhomItIsBetter(String accepted, boolean compressed) throws IOException {
        var reply = Replies.giving(accepting(accepted), page, true, NOW);

        assertThat(reply.headers().containsKey("Content-Encoding")).isEqualTo(compressed);
        assertThat(reply.length()).isEqualTo(reply.body().length);
        assertThat(compressed ? unpacked(reply.body()) : reply.body())
                .isEqualTo(TEXT.getBytes(UTF_8));
    }

    @Test
    void namesEachEncodingByItself() {
        var plain = Replies.giving(get(), page, true, NOW).headers().get("ETag");
        var gzip = Replies.giving(accepting("gzip"), page, true, NOW).headers().get("ETag");

        assertThat(plain).isNotEqualTo(gzip);
        assertThat(Replies.giving(having(plain, ""), page, true, NOW).status()).isEqualTo(304);
        assertThat(Replies.giving(having(gzip, "gzip"), page, true, NOW).status()).isEqualTo(304);
        assertThat(Replies.giving(having(plain, "gzip"), page, true, NOW).status()).isEqualTo(200);
        assertThat(Replies.giving(having(gzip, ""), page, true, NOW).status()).isEqualTo(200);
    }

    @Test
    void understandsListsOfTags() {
        var tag = '"' + page.answer().etag() + '"';

        for (var known : new String[] {"*", "W/" + tag, "\"other\", " + tag, "W/\"x\",W/" + tag}) {
            var reply = Replies.giving(having(known, ""), page, true, NOW);

            assertThat(reply.status()).isEqualTo(304);
            assertThat(reply.body()).isEmpty();
            assertThat(reply.length()).isNegative();
            assertThat(reply.headers())
                    .containsKeys("ETag", "Cache-Control", "Vary", "Last-Modified")
                    .doesNotContainKeys("Content-Type", "Content-Encoding");
        }
        assertThat(Replies.giving(having("\"other\"", ""), page, true, NOW).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 01 Mar 2026 08:05:11 GMT | 304",
                "Sun, 1 Mar 2026 09:00:00 GMT | 304",
                "Sun, 01 Mar 2026 08:05:10 GMT | 200",
                "Sun, 01 Mar 2026 08:05:09 GMT | 200",
                "yesterday | 200",
            })
    void comparesDates(String date, int status) {
        var wish = new PublicRequest("GET", Optional.empty(), Optional.of(date), Optional.empty());

        assertThat(Replies.giving(wish, page, true, NOW).status()).isEqualTo(status);
    }

    @Test
    void doesNotLookAtTheDateWhereThereIsATag() {
        var wish =
                new PublicRequest(
                        "GET",
                        Optional.of("\"other\""),
                        Optional.of("Mon, 02 Mar 2026 00:00:00 GMT"),
                        Optional.empty());

        assertThat(Replies.giving(wish, page, true, NOW).status()).isEqualTo(200);
    }

    @Test
    void givesNoDateByWhichTwoAnswersOfOneSecondLookTheSame() {
        var first = Instant.parse("2026-03-01T08:05:09.1Z");
        var early =
                new Ready(
                        PublicResponse.text(200, PublicResponse.HTML, TEXT, Lifetime.since(first)));
        var asked = first.plusMillis(300);
        var replaced =
                new Ready(
                        PublicResponse.text(
                                200, PublicResponse.HTML, "x", Lifetime.since(RENDERED)));

        var date = Replies.giving(get(), early, true, asked).headers().get("Last-Modified");
        var again = new PublicRequest("GET", Optional.empty(), Optional.of(date), Optional.empty());

        assertThat(date).isEqualTo("Sun, 01 Mar 2026 08:05:09 GMT");
        assertThat(Replies.giving(again, replaced, true, NOW).status()).isEqualTo(200);
    }

    @Test
    void lastsNoLongerInCachesThanItIsValid() {
        var page = new Ready(PublicResponse.text(200, PublicResponse.HTML, TEXT, until(NOW)));

        assertThat(age(page, NOW.minusSeconds(3600))).isEqualTo("public, max-age=60");
        assertThat(age(page, NOW.minusSeconds(60))).isEqualTo("public, max-age=60");
        assertThat(age(page, NOW.minusMillis(59_999))).isEqualTo("public, max-age=59");
        assertThat(age(page, NOW.minusNanos(1))).isEqualTo("public, max-age=0");
    }

    @Test
    void sendsNothingButHeadersForHead() {
        var head =
                new PublicRequest("HEAD", Optional.empty(), Optional.empty(), Optional.of("gzip"));
        var asGet = Replies.giving(accepting("gzip"), page, true, NOW);

        var reply = Replies.giving(head, page, true, NOW);

        assertThat(reply.body()).isEmpty();
        assertThat(reply.length()).isEqualTo(asGet.length());
        assertThat(reply.headers()).isEqualTo(asGet.headers());
    }

    @Test
    void givesANoticeWithoutConditions() {
        var gone =
                new Ready(
                        PublicResponse.text(
                                410, PublicResponse.HTML, TEXT, Lifetime.since(RENDERED)));

        var reply = Replies.giving(having("*", ""), gone, true, NOW);

        assertThat(reply.status()).isEqualTo(410);
        assertThat(reply.headers()).doesNotContainKeys("ETag", "Last-Modified");
    }

    @Test
    void leadsOn() {
        var moved = new Ready(PublicResponse.moved("/stories/ships", Lifetime.since(RENDERED)));

        var reply = Replies.giving(get(), moved, true, NOW);

        assertThat(reply.status()).isEqualTo(301);
        assertThat(reply.headers()).containsEntry("Location", "/stories/ships");
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void letsExactlyThatPageFetchPicturesFromExactlyThoseHosts() {
        var page =
                PublicResponse.text(
                        200, PublicResponse.HTML, "<p>ships</p>", Lifetime.since(RENDERED));
        var counted = page.reaching(Set.of("counter.example"));

        assertThat(policy(page)).contains("img-src 'self';");
        assertThat(policy(counted)).contains("img-src 'self' https://counter.example;");
    }

    private static String policy(PublicResponse answer) {
        return Replies.giving(get(), new Ready(answer), true, NOW)
                .headers()
                .get("Content-Security-Policy");
    }

    @Test
    void doesNotCompressAPictureAgain() {
        var picture =
                new Ready(
                        PublicResponse.of(
                                200, "image/jpeg", new byte[5000], Lifetime.since(RENDERED)));

        var reply = Replies.giving(accepting("gzip"), picture, true, NOW);

        assertThat(reply.headers()).doesNotContainKeys("Content-Encoding", "Vary");
        assertThat(reply.length()).isEqualTo(5000);
    }

    @Test
    void tellsWhenToComeBack() {
        var reply = Replies.later(get(), "<p>later</p>");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.headers())
                .containsEntry("Retry-After", "1")
                .containsEntry("Cache-Control", "no-store");
    }

    @Test
    void readsOnly() {
        assertThat(
                        new PublicRequest(
                                        "POST",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())
                                .isRead())
                .isFalse();
        assertThat(Replies.notAllowed().status()).isEqualTo(405);
        assertThat(Replies.notAllowed().headers()).containsEntry("Allow", "GET, HEAD");
    }

    private static String age(Ready page, Instant now) {
        return Replies.giving(get(), page, true, now).headers().get("Cache-Control");
    }

    private static Lifetime until(Instant end) {
        return new Lifetime(RENDERED, Optional.of(end));
    }

    private static PublicRequest get() {
        return new PublicRequest("GET", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static PublicRequest accepting(String encodings) {
        return new PublicRequest("GET", Optional.empty(), Optional.empty(), Optional.of(encodings));
    }

    private static PublicRequest having(String tags, String encodings) {
        return new PublicRequest(
                "GET", Optional.of(tags), Optional.empty(), Optional.of(encodings));
    }

    private static byte[] unpacked(byte[] gzip) throws IOException {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return stream.readAllBytes();
        }
    }
}
