package press.imprimatur.publishing.internal.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.publishing.internal.formats.FeedReader.Story;

class FeedFormatsTest {

    static Stream<FeedFormat> formats() {
        return FeedFormats.ALL.stream();
    }

    // The text is what was proofread: a format that loses some of it would break a promise.
    @ParameterizedTest
    @MethodSource("formats")
    void carryTheTextAndTheBylineAsTheyWereProofread(FeedFormat format) {
        var odd =
                FeedItemFixture.saying(
                        "<b>AT&T</b> & ]]> “us” \uD83D\uDE00",
                        "<p title=\"a &amp; b\">]]&gt; &lt;b&gt; é “…” \uD83D\uDE00</p>\n<p>]]></p>",
                        "O’Neill & Søn <x@example.org>");
        var items = List.of(FeedItemFixture.full(), FeedItemFixture.summary(), odd, inArabic());

        var read = FeedReader.read(format, format.write(FeedItemFixture.channel(), items));

        assertThat(read).isEqualTo(items.stream().map(FeedFormatsTest::story).toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void areReadEvenIfThereIsNothing(FeedFormat format) {
        var empty = format.write(FeedItemFixture.channel(), List.of());

        assertThat(FeedReader.read(format, empty)).isEmpty();
        assertThat(empty).contains("https://courier.example" + format.path());
    }

    // What the web server and the gate take for a feed.
    @Test
    void standAtAddressesOfTheirOwn() {
        assertThat(FeedFormats.paths())
                .doesNotHaveDuplicates()
                .allMatch(path -> path.matches("/feed\\.[a-z]+"))
                .noneMatch(path -> path.endsWith(".xhtml"));
        assertThat(FeedFormats.ALL)
                .extracting(FeedFormat::mediaType)
                .doesNotHaveDuplicates()
                .noneMatch(type -> type.contains(";"));
        assertThat(FeedFormats.at("/feed.none")).isEmpty();
    }

    private static FeedItem inArabic() {
        return FeedItemFixture.saying(
                "العبّارات", "<p dir=\"rtl\">تتوقف في العاشرة</p>", "مكتب الليل");
    }

    private static Story story(FeedItem item) {
        return new Story(item.id(), item.address(), item.headline(), item.html(), item.byline());
    }
}
