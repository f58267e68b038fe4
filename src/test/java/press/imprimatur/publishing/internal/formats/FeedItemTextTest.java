package press.imprimatur.publishing.internal.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedItemTextTest {

    @Test
    void readsWhatItWrote() {
        for (var item :
                new FeedItem[] {
                    FeedItemFixture.full(), FeedItemFixture.summary(), FeedItemFixture.own()
                }) {
            assertThat(FeedItemText.read(FeedItemText.of(item))).isEqualTo(item);
        }
    }

    @Test
    void readsWhatOtherVersionsOfTheProgramStored() {
        var item =
                FeedItemText.read(
                        """
                        {"id": "urn:uuid:1", "full": true, "address": "https://courier.example/a",
                         "headline": "Ferries", "published": "2026-03-01T08:05:09Z",
                         "html": "<p>One.</p>", "ofTomorrow": [1]}
                        """);

        assertThat(item.headline()).isEqualTo("Ferries");
        assertThat(item.canonical()).isEqualTo("https://courier.example/a");
        assertThat(item.deck()).isEmpty();
        assertThat(item.source()).isEmpty();
        assertThat(item.pictures()).isEmpty();
        assertThat(item.validUntil()).isEqualTo(Optional.empty());
    }
}
