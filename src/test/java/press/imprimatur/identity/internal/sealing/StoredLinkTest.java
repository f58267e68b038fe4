package press.imprimatur.identity.internal.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.imprimatur.identity.BrokenLink;
import press.imprimatur.identity.BrokenLink.Kind;

class StoredLinkTest {

    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final UUID ADA = UUID.fromString("01890000-0000-7000-8000-00000000000a");
    private static final SealedEntry FIRST = entry(7, "article.published", "Ada Wong", "Ferries");
    private static final SealedEntry SECOND = entry(5, "article.killed", "Ada Wong", "Ferries");
    private static final Link ONE = Link.NONE.next(FIRST, SALT);
    private static final Link TWO = ONE.next(SECOND, SALT);

    @Test
    void holdsWhatIsAsItWasWritten() {
        assertThat(stored(ONE, FIRST).faultAfter(Link.NONE)).isEmpty();
        assertThat(stored(TWO, SECOND).faultAfter(ONE)).isEmpty();
    }

    @Test
    void noticesAnotherActAnotherTimeAndAnotherPerson() {
        var act = entry(5, "article.published", "Ada Wong", "Ferries");
        var moved = new Link(2, 5, TWO.words(), ONE.hash());

        assertThat(stored(TWO, act).faultAfter(ONE)).contains(new BrokenLink(2, 5, Kind.CHANGED));
        assertThat(stored(moved, SECOND).faultAfter(ONE))
                .contains(new BrokenLink(2, 5, Kind.CHANGED));
    }

    @Test
    void noticesAnotherNameAndOtherWords() {
        var name = entry(5, "article.killed", "Bob Lee", "Ferries");
        var split = entry(5, "article.killed", "Ada Wong2", "Ferries");

        assertThat(stored(TWO, name).faultAfter(ONE))
                .contains(new BrokenLink(2, 5, Kind.WORDS_CHANGED));
        assertThat(stored(TWO, split).faultAfter(ONE)).isPresent();
    }

    @Test
    void holdsWithoutTheWordsOnceTheyAreErased() {
        var erased = new StoredLink(TWO, entry(5, "article.killed", "", ""), Optional.empty());

        assertThat(erased.faultAfter(ONE)).isEmpty();
        assertThat(erased.isErased()).isTrue();
    }

    @Test
    void noticesThatALinkIsMissing() {
        assertThat(stored(TWO, SECOND).faultAfter(Link.NONE))
                .contains(new BrokenLink(1, 0, Kind.LINK_MISSING));
    }

    private static StoredLink stored(Link link, SealedEntry entry) {
        return new StoredLink(link, entry, Optional.of(SALT));
    }

    private static SealedEntry entry(long number, String verb, String name, String summary) {
        return new SealedEntry(
                number,
                Instant.parse("2026-03-01T00:00:00Z"),
                ADA,
                "DESK",
                verb,
                "article",
                "a",
                name,
                summary);
    }
}
