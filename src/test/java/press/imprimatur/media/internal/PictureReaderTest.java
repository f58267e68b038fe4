package press.imprimatur.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprimatur.media.PictureUnreadable;
import press.imprimatur.media.internal.codec.Unreadable;
import press.imprimatur.testing.TestPicture;

/** Each of these starts a Java machine, as the server does. */
class PictureReaderTest {

    private final PictureReader reader = new PictureReader();

    @Test
    void readsAPicture() {
        var rendition = reader.render(TestPicture.jpeg(), "picture").main();

        assertThat(rendition.mediaType()).isEqualTo("image/jpeg");
        assertThat(List.of(rendition.width(), rendition.height())).containsExactly(320, 200);
    }

    @Test
    void makesNarrowerCopiesAndAllOfThemAgainAsWebP() {
        var copies = reader.render(TestPicture.jpeg(1200, 600), "picture").copies();

        assertThat(copies)
                .extracting(copy -> copy.mediaType() + " " + copy.width() + "×" + copy.height())
                .containsExactly(
                        "image/jpeg 480×240",
                        "image/jpeg 960×480",
                        "image/webp 480×240",
                        "image/webp 960×480",
                        "image/webp 1200×600");
    }

    @Test
    void makesNoCopiesThatAreHardlyNarrower() {
        var copies = reader.render(TestPicture.jpeg(500, 400), "picture").copies();

        assertThat(copies).allMatch(copy -> copy.width() == 500);
    }

    @Test
    void saysBesideTheFileWhyItDoesNotBecomeAPicture() {
        var whole = TestPicture.jpeg();

        var cut = refusal(Arrays.copyOf(whole, whole.length / 2));
        var damaged = refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0});

        assertThat(cut.key()).isEqualTo("media.pictureCutOff");
        assertThat(cut.field()).contains("picture");
        assertThat(damaged.key()).isEqualTo("media.pictureUnreadable");
    }

    @Test
    void namesTheSizeOfOneThatIsTooLarge() {
        var gif = "GIF89a\0\0\0\0\0\0\0,\0\0\0\0\0\0\0\0\0\2\0;".getBytes();
        Arrays.fill(gif, 6, 10, (byte) 0x80);

        var refusal = refusal(gif);

        assertThat(refusal.key()).isEqualTo("media.pictureTooLarge");
        assertThat(refusal.arguments()).containsExactly(0x8080, 0x8080);
    }

    @Test
    void endsWhatTakesTooLong() {
        var impatient = new CodecProcess(Duration.ofMillis(1));

        assertThatThrownBy(() -> impatient.render(TestPicture.jpeg()))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refusal -> assertThat(refusal.why()).isEqualTo(Unreadable.Why.TOO_SLOW));
    }

    private PictureUnreadable refusal(byte[] content) {
        return catchThrowableOfType(
                PictureUnreadable.class, () -> reader.render(content, "picture"));
    }
}
