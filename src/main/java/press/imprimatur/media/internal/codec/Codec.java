package press.imprimatur.media.internal.codec;

import static press.imprimatur.media.internal.codec.Unreadable.Why.DAMAGED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Makes of a file the picture that readers get. It runs in a Java machine of its own, so that a
 * picture which is too much for it takes nothing but itself along, and knows nothing but the JDK
 * and a writer of WebP.
 */
public final class Codec {

    /** A hundred megapixels as the makers of cameras count them, their largest included. */
    public static final long MOST_PIXELS = 104_857_600;

    private static final int TOO_LATE = 4;

    private Codec() {}

    /**
     * Reads the file that is named first, writes a {@link CodecReply} into that named second, and
     * ends itself after the seconds named third, even if nobody is left to do so.
     */
    public static void main(String[] arguments) throws IOException {
        endAfter(Duration.ofSeconds(Long.parseLong(arguments[2])));
        ImageIO.setUseCache(false);
        var content = Files.readAllBytes(Path.of(arguments[0]));
        var webp = Optional.of(new WebPWriting());
        CodecReply.write(Path.of(arguments[1]), () -> render(content, MOST_PIXELS, webp));
    }

    /**
     * The picture that readers get, without anything that only a process of its own may write.
     *
     * @param pixels so many are taken at most
     * @throws Unreadable if the file does not become a picture
     */
    public static CodedPicture render(byte[] content, long pixels) {
        return render(content, pixels, Optional.empty());
    }

    private static CodedPicture render(byte[] content, long pixels, Optional<WebPWriting> webp) {
        try {
            var file = open(content);
            file.size().refuseMoreThan(pixels);
            var size = file.size().forReaders(file.turn());
            var colours = file.colours();
            var averages = new Averages(file.size(), size, colours.channels());
            file.decode(averages);
            var shown = file.turn().of(size);
            var pixelsShown = upright(averages, colours, size, file.turn());
            var main = new Encoder(shown, pixelsShown).encode(file.lossless(), file.moves());
            return new CodedPicture(main, new Copies(shown, pixelsShown, main).all(webp));
        } catch (Unreadable known) {
            throw known;
        } catch (IOException | RuntimeException unreadable) {
            // What the JDK's readers throw at damaged files is not written down anywhere.
            throw new Unreadable(DAMAGED);
        }
    }

    private static PictureFile open(byte[] content) {
        if (begins(content, 0xff, 0xd8)) {
            return new JpegFile(content);
        }
        if (begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return new PngFile(content);
        }
        if (begins(content, 'G', 'I', 'F', '8')) {
            return new GifFile(content);
        }
        throw new Unreadable(DAMAGED);
    }

    private static boolean begins(byte[] content, int... with) {
        for (var at = 0; at < with.length; at++) {
            if (at >= content.length || (content[at] & 0xff) != with[at]) {
                return false;
            }
        }
        return true;
    }

    private static int[] upright(Averages averages, Colours colours, Size size, Turn turn) {
        var all = new int[size.width() * size.height()];
        var samples = new float[size.width() * colours.channels()];
        var row = new int[size.width()];
        for (var y = 0; y < size.height(); y++) {
            averages.row(y, samples);
            colours.toSrgb(samples, row);
            for (var x = 0; x < row.length; x++) {
                all[turn.place(x, y, size)] = row[x];
            }
        }
        return all;
    }

    private static void endAfter(Duration most) {
        var watch =
                new Thread(() -> {
                    try {
                        Thread.sleep(most);
                        Runtime.getRuntime().halt(TOO_LATE);
                    } catch (InterruptedException never) {
                        Thread.currentThread().interrupt();
                    }
                });
        watch.setDaemon(true);
        watch.start();
    }
}
