package press.imprimatur.publishing.internal.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.imprimatur.publishing.internal.rendering.StoryFixture;

class AtomFormatTest {

    private final FeedFormat atom = new AtomFormat();

    @Test
    void saysWhatTheStandardWantsOfAFeed() throws Exception {
        var feed = read(FeedItemFixture.own());

        assertThat(feed.getId()).isEqualTo("https://courier.example/");
        assertThat(feed.getTitle()).isEqualTo("The Example Courier");
        assertThat(feed.getUpdated().toInstant()).isEqualTo("2026-03-01T08:05:09Z");
        assertThat(feed.getOtherLinks().get(0).getHref())
                .isEqualTo("https://courier.example/feed.atom");
    }

    @Test
    void leadsToTheOriginalOfAReprint() throws Exception {
        var entry = entry(FeedItemFixture.full());

        assertThat(entry.getId()).isEqualTo("urn:uuid:1");
        assertThat(entry.getOtherLinks().get(0).getRel()).isEqualTo("via");
        assertThat(entry.getOtherLinks().get(0).getHref())
                .isEqualTo("https://harbour.example/2026/ferries.html");
        assertThat(entry.getPublished().toInstant()).isEqualTo("2026-03-01T08:05:09Z");
        assertThat(entry.getUpdated().toInstant()).isEqualTo("2026-03-01T09:05:09Z");
        assertThat(entry.getRights()).isEqualTo(StoryFixture.LINE);
        assertThat(entry.getSummary().getValue()).isEqualTo("What changes <tonight>");
    }

    @Test
    void givesNothingOfTheTextInASummary() throws Exception {
        var entry = entry(FeedItemFixture.summary());

        assertThat(entry.getContents()).isEmpty();
        assertThat(entry.getSummary().getType()).isEqualTo("html");
        assertThat(entry.getSummary().getValue())
                .contains(StoryFixture.LINE)
                .doesNotContain("Nobody crosses", "<img");
    }

    @Test
    void givesPicturesWithWhomTheyAreOwedToAndAnEnd() {
        var item = FeedItemFixture.full().until(Optional.of(FeedItemFixture.END));

        assertThat(atom.write(FeedItemFixture.channel(), List.of(item)))
                .contains(
                        "<media:credit>Photo: Mark Example</media:credit>",
                        "<dcterms:valid>end=2026-06-01T00:00:00Z; scheme=W3C-DTF;</dcterms:valid>");
    }

    private Entry entry(FeedItem item) throws Exception {
        return read(item).getEntries().get(0);
    }

    private Feed read(FeedItem item) throws Exception {
        var input = new WireFeedInput();
        input.setXmlHealerOn(false);
        var written = atom.write(FeedItemFixture.channel(), List.of(item));
        return (Feed) input.build(new StringReader(written));
    }
}
