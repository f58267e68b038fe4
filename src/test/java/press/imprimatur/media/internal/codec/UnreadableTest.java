package press.imprimatur.media.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprimatur.media.internal.codec.Unreadable.Why;

class UnreadableTest {

    private static final Map<String, byte[]> WHOLE =
            Map.of(
                    "JPEG", TestJpeg.of(320, grain(320 * 240), false),
                    "progressive JPEG", TestJpeg.of(320, grain(320 * 240), true),
                    "ink", TestJpeg.raw(320, 4, bytes(320 * 240 * 4)),
                    "PNG", png(false),
                    "interlaced PNG", png(true),
                    "GIF", TestGif.of(TestGif.scene(false)),
                    "moving GIF", TestGif.of(TestGif.scene(false), TestGif.scene(true)));

    private static Unreadable refusal(byte[] content) {
        return catchThrowableOfType(
                Unreadable.class, () -> Codec.render(content, Codec.MOST_PIXELS));
    }

    static Stream<String> kinds() {
        return WHOLE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysThatTheEndIsMissingWhereverItWasCut(String kind) {
        var whole = WHOLE.get(kind);

        for (var percent = 5; percent < 100; percent += 5) {
            var refusal = refusal(Arrays.copyOf(whole, whole.length * percent / 100));

            assertThat(refusal).as("%d %% of it", percent).isNotNull();
            assertThat(refusal.why()).as("%d %% of it", percent).isEqualTo(Why.CUT_OFF);
        }
    }

    @Test
    void isNotDeceivedByAnEndThatWasPutThere() {
        var jpeg = WHOLE.get("JPEG");
        var half = ByteBuffer.allocate(jpeg.length / 2 + 2).put(jpeg, 0, jpeg.length / 2);

        assertThat(refusal(half.putShort((short) 0xffd9).array()).why()).isEqualTo(Why.CUT_OFF);
        assertThat(refusal(withHalfOfItsSamples()).why()).isEqualTo(Why.DAMAGED);
    }

    @Test
    void unfoldsNothingThatSaysItIsHuge() {
        var png = new TestPng(50_000, 50_000, 1, 0, false).chunk("IDAT", new byte[9]);
        var jpeg = TestJpeg.scene();
        var frame = indexOf(jpeg, 0xc0);
        ByteBuffer.wrap(jpeg)
                .putShort(frame + 5, (short) 50_000)
                .putShort(frame + 7, (short) 50_000);
        var gif = TestGif.onto(TestGif.of(TestGif.plain(2, 2, 0)), 50_000, 50_000, 0, 0);

        assertIsTooLarge(refusal(png.chunk("IEND", new byte[0]).bytes()));
        assertIsTooLarge(refusal(jpeg));
        assertIsTooLarge(refusal(gif));
    }

    private static void assertIsTooLarge(Unreadable refusal) {
        assertThat(refusal.why()).isEqualTo(Why.TOO_LARGE);
        assertThat(refusal.width()).isEqualTo(50_000);
        assertThat(refusal.height()).isEqualTo(50_000);
    }

    @Test
    void refusesWhateverHappensToBeInAFile() {
        var chance = new Random(7);
        for (var whole : WHOLE.values()) {
            for (var time = 0; time < 40; time++) {
                var damaged = whole.clone();
                for (var at = 0; at < 8; at++) {
                    damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt();
                }
                // Some damage leaves a picture; none may end in anything else.
                refusal(damaged);
            }
        }
        assertThat(refusal(new byte[0]).why()).isEqualTo(Why.DAMAGED);
        assertThat(refusal("GIF89a".getBytes()).why()).isEqualTo(Why.CUT_OFF);
    }

    private static byte[] withHalfOfItsSamples() {
        var samples = TestPng.folded(new byte[100 * (300 + 1) * 3]);
        return new TestPng(300, 200, 8, 2, false)
                .chunk("IDAT", Arrays.copyOf(samples, samples.length / 2))
                .chunk("IEND", new byte[0])
                .bytes();
    }

    private static int indexOf(byte[] jpeg, int marker) {
        var at = 0;
        while (jpeg[at] != -1 || (jpeg[at + 1] & 0xff) != marker) {
            at++;
        }
        return at;
    }

    private static byte[] png(boolean interlaced) {
        return new TestPng(200, 150, 8, 2, interlaced)
                .of((x, y) -> new int[] {x * y % 256, x * 7 % 256, y * 13 % 256});
    }

    private static int[] grain(int many) {
        return new Random(1).ints(many, 0, 0x1000000).toArray();
    }

    private static byte[] bytes(int many) {
        var bytes = new byte[many];
        new Random(2).nextBytes(bytes);
        return bytes;
    }
}
