package press.imprimatur.ingest.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprimatur.ingest.GivenPage;
import press.imprimatur.ingest.ReadStory;
import press.imprimatur.ingest.ReadingNotice;
import press.imprimatur.kernel.BusinessException;
import press.imprimatur.kernel.internal.BundledSentences;
import press.imprimatur.markup.internal.JsoupMarkup;

class BadPageTest {

    private static final String STORY =
            "<html lang=en><h1>Storm</h1><p>“Éleven” boats – and the pilots’ launches – were lost in"
                    + " the harbour, said the harbour master, who had counted them twice.</p>";

    private final HtmlStoryReader reader = new HtmlStoryReader();

    BadPageTest() {
        reader.markup = new JsoupMarkup();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                              | ingest.pageEmpty",
                "'  '                                            | ingest.pageEmpty",
                "just some words, and 3 < 4                      | ingest.pageNotHtml",
                "{\"html\":\"<p>x</p>\"}                         | ingest.pageNotHtml",
                "%PDF-1.7 <p>                                    | ingest.pageIsFile",
                "<?xml version='1.0'?><rss version='2.0'></rss>  | ingest.pageIsFeed",
                "<p>Words without anything above them</p>        | ingest.headlineNotFound",
                "<h1>Headline</h1><nav>only this</nav>           | ingest.proseNotFound",
                "<title>App</title><div id=root></div>           | ingest.proseNotFound"
            })
    void saysWhyAPageCannotBeRead(String page, String key) {
        assertThatThrownBy(() -> reader.read(GivenPage.of(page, Optional.empty())))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> {
                            assertThat(refusal.key()).isEqualTo(key);
                            assertThat(refusal.field()).contains("html");
                            assertThat(new BundledSentences().say(refusal)).endsWith(".");
                        });
    }

    @Test
    void refusesAPageOverFiveMegabytes() {
        var page = new byte[5_000_001];
        Arrays.fill(page, (byte) 'x');

        assertThatThrownBy(() -> read(page, Optional.empty()))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal ->
                                assertThat(new BundledSentences().say(refusal))
                                        .startsWith(
                                                "The page has 5,000,001 bytes; at most 5,000,000"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, UTF-8, ingest.encodingLie",
        "windows-1252, , ingest.encodingLie",
        "windows-1252, nonsense-8, ingest.encodingLie",
        "windows-1252, windows-1252, ",
        "windows-1252, ISO-8859-1, ",
        "UTF-8, windows-1252, ingest.encodingLie",
        "UTF-8, , ",
        "UTF-16LE, UTF-8, "
    })
    void readsTheCharactersWhateverThePageSaysOfThem(String is, String said, String notice) {
        var mark = is.startsWith("UTF-16") ? "\ufeff" : "";
        var bytes = (mark + STORY).getBytes(Charset.forName(is));

        var read = read(bytes, Optional.ofNullable(said));

        assertThat(read.original().body().html()).startsWith("<p>“Éleven” boats – and the pilots’");
        assertThat(read.notices())
                .extracting(ReadingNotice::key)
                .isEqualTo(Optional.ofNullable(notice).stream().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUC-KR", "windows-31j", "GB18030"})
    void believesTheMetaElementInOlderPages(String charset) {
        var page =
                "<meta charset='%s'><h1>東京</h1><p>%s</p>"
                        .formatted(charset, "東京日本大学中国北京".repeat(10));

        var read = read(page.getBytes(Charset.forName(charset)), Optional.of("UTF-8"));

        assertThat(read.original().headline()).isEqualTo("東京");
        assertThat(read.notices())
                .extracting(ReadingNotice::key)
                .containsExactly("ingest.encodingLie");
    }

    @Test
    void mendsAFewBrokenBytesAndSaysSo() {
        var bytes = STORY.replace("</p>", " é".repeat(100) + "~</p>").getBytes(UTF_8);
        bytes[new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('~')] =
                (byte) 0xFF;

        var read = read(bytes, Optional.of("UTF-8"));

        assertThat(read.original().body().html()).contains("é\ufffd</p>");
        assertThat(read.notices()).containsExactly(ReadingNotice.of("ingest.bytesBroken", 1L));
    }

    @Test
    void refusesBytesThatAreNoText() {
        var bytes = STORY.getBytes(UTF_8);
        for (var at = 50; at < bytes.length; at += 2) {
            bytes[at] = (byte) 0x81;
        }

        assertThatThrownBy(() -> read(bytes, Optional.of("UTF-8")))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("ingest.encodingUnknown"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<p class=share>x",
                "<time>x",
                "<p>words of a paragraph. ",
                "<article><div class=byline>x",
                "<table><tr><td>x",
                "<figure><img src=x><figcaption>x",
                "<h2>Related</h2><ul><li><a>x</a></ul>",
                "<script type=application/ld+json>[[[[</script>",
                "<div class=related><p>x"
            })
    void readsHostilePagesInBoundedTime(String again) {
        var page = STORY + again.repeat(10_000);

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> readOrRefuse(page));
    }

    @Test
    void refusesPagesWithoutEnd() {
        var page = STORY + "<p>x".repeat(50_000);

        assertThatThrownBy(() -> read(page.getBytes(UTF_8), Optional.empty()))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("ingest.pageTooComplex"));
    }

    private void readOrRefuse(String page) {
        try {
            read(page.getBytes(UTF_8), Optional.empty());
        } catch (BusinessException refused) {
            assertThat(refused.field()).contains("html");
        }
    }

    private ReadStory read(byte[] page, Optional<String> charset) {
        return reader.read(new GivenPage(page, charset, Optional.empty()));
    }
}
