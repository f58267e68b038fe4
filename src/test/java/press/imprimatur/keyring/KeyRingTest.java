package press.imprimatur.keyring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] SECRET = "https://desk.example/answer/한국".getBytes(UTF_8);

    private final KeyRing ring = KeyRing.made(RANDOM, NOON);

    @Test
    void opensWhatItSealed() {
        assertThat(ring.open("letter/1", ring.seal("letter/1", SECRET))).isEqualTo(SECRET);
        assertThat(ring.open("letter/1", ring.seal("letter/1", new byte[0]))).isEmpty();
    }

    @Test
    void sealsTheSameTwiceSoThatNobodySeesIt() {
        assertThat(ring.seal("letter/1", SECRET)).isNotEqualTo(ring.seal("letter/1", SECRET));
    }

    @Test
    void opensNothingInAnotherPlace() {
        var sealed = ring.seal("letter/1", SECRET);

        assertThatThrownBy(() -> ring.open("letter/2", sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void noticesEveryByteThatWasChanged() {
        var sealed = ring.seal("letter/1", SECRET);

        for (var at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> ring.open("letter/1", changed))
                    .as("byte %d", at)
                    .isInstanceOfAny(SealBroken.class, NotOnTheRing.class);
        }
    }

    @Test
    void refusesWhatWasCutOff() {
        var sealed = ring.seal("letter/1", SECRET);

        for (var length = 0; length < sealed.length; length++) {
            var cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> ring.open("letter/1", cut)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void readsWhatEarlierKeysSealedAfterItWasTurned() {
        var sealed = ring.seal("letter/1", SECRET);

        var turned = ring.turned(RANDOM, NOON);

        assertThat(turned.current()).isNotEqualTo(ring.current());
        assertThat(turned.open("letter/1", sealed)).isEqualTo(SECRET);
    }

    @Test
    void needsNoEarlierKeyForWhatWasWrappedAnew() {
        var turned = ring.turned(RANDOM, NOON);
        var onlyTheNewKey = new KeyRing(List.of(turned.current()));

        var rewrapped = turned.rewrapped(ring.seal("letter/1", SECRET));

        assertThat(onlyTheNewKey.open("letter/1", rewrapped)).isEqualTo(SECRET);
        assertThatThrownBy(() -> ring.open("letter/1", rewrapped))
                .isInstanceOf(NotOnTheRing.class)
                .hasMessageContaining(turned.current().id());
    }

    @Test
    void keepsItsOwnKeyCurrentWhenAnotherRingJoinsIt() {
        var lost = KeyRing.made(RANDOM, NOON);
        var sealed = lost.seal("letter/1", SECRET);

        var joined = ring.joinedBy(lost);

        assertThat(joined.current()).isEqualTo(ring.current());
        assertThat(joined.open("letter/1", sealed)).isEqualTo(SECRET);
        assertThat(joined.joinedBy(lost)).isEqualTo(joined);
    }

    @Test
    void readsWhatItWroteAlsoFromOneLine() {
        var turned = ring.turned(RANDOM, NOON.plusSeconds(1));

        assertThat(KeyRing.read(turned.written())).isEqualTo(turned);
        assertThat(KeyRing.read("# ours\n" + turned.written())).isEqualTo(turned);
        assertThat(KeyRing.read(turned.written().strip().replace("\n", ","))).isEqualTo(turned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "imprimatur-keys 1",
                "imprimatur-keys 2\n01234567 2026-03-14T12:00:00Z AAAA",
                "imprimatur-keys 1\n01234567",
                "imprimatur-keys 1\n01234567 yesterday c2VjcmV0",
                "imprimatur-keys 1\n01234567 2026-03-14T12:00:00Z c2VjcmV0",
            })
    void refusesWhatIsNoRingAndRepeatsNothingOfIt(String text) {
        assertThatThrownBy(() -> KeyRing.read(text))
                .isInstanceOf(KeysUnreadable.class)
                .hasMessageNotContaining("c2VjcmV0")
                .hasNoCause();
    }

    @Test
    void refusesAKeyWithALetterChanged() {
        var written = ring.written();
        var last = written.charAt(written.length() - 10);
        var forged =
                written.substring(0, written.length() - 10)
                        + (last == 'A' ? 'B' : 'A')
                        + written.substring(written.length() - 9);

        assertThatThrownBy(() -> KeyRing.read(forged)).isInstanceOf(KeysUnreadable.class);
    }

    @Test
    void saysNothingOfItsSecrets() {
        var secret = ring.written().split(" ")[3].strip();

        assertThat(ring.toString()).contains(ring.current().id()).doesNotContain(secret);
    }

    @Test
    void knowsAValueByItsMarkForThatPurposeAndAfterItWasTurned() {
        var mark = ring.mark("request", SECRET);
        var turned = ring.turned(RANDOM, NOON);

        assertThat(ring.mark("request", SECRET)).isEqualTo(mark);
        assertThat(turned.isMark(mark, "request", SECRET)).isTrue();
        assertThat(turned.mark("request", SECRET)).isNotEqualTo(mark);
        assertThat(ring.isMark(mark, "name", SECRET)).isFalse();
        assertThat(ring.isMark(mark, "request", new byte[1])).isFalse();
        assertThat(KeyRing.made(RANDOM, NOON).isMark(mark, "request", SECRET)).isFalse();
        assertThat(ring.isMark("", "request", SECRET)).isFalse();
    }
}
