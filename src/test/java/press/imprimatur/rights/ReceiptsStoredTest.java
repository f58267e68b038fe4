package press.imprimatur.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.imprimatur.kernel.WorkId;
import press.imprimatur.terms.InstrumentId;
import press.imprimatur.terms.Use;

class ReceiptsStoredTest {

    private static final WorkId STORY = new WorkId(UUID.randomUUID());
    private static final InstrumentId AGREEMENT = new InstrumentId(UUID.randomUUID());
    private static final InstrumentId LICENCE = new InstrumentId(UUID.randomUUID());

    private final ReceiptStored page = receipt(Use.WEB_FULL, AGREEMENT, LICENCE);
    private final ReceiptStored feed = receipt(Use.FEED_FULL, AGREEMENT);
    private final ReceiptsStored stored = new ReceiptsStored(List.of(page, feed));

    @Test
    void namesEachWorkAndEachInstrumentOnce() {
        assertThat(stored.works()).containsExactly(STORY);
        assertThat(stored.reliedOn()).containsExactlyInAnyOrder(AGREEMENT, LICENCE);
    }

    @Test
    void tellsWhatCameOutUnderAnInstrument() {
        assertThat(stored.under(AGREEMENT)).containsExactly(page, feed);
        assertThat(stored.under(LICENCE)).containsExactly(page);
    }

    @Test
    void isNeverToldOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReceiptsStored(List.of()));
    }

    private static ReceiptStored receipt(Use use, InstrumentId... reliedOn) {
        return new ReceiptStored(
                ReceiptId.next(),
                STORY,
                use,
                "site",
                "https://courier.example/stories/ice",
                Instant.parse("2026-03-02T08:00:00Z"),
                Set.of(reliedOn));
    }
}
