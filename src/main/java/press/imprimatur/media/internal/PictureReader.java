package press.imprimatur.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import press.imprimatur.media.PictureUnreadable;
import press.imprimatur.media.internal.codec.Codec;
import press.imprimatur.media.internal.codec.CodedPicture;
import press.imprimatur.media.internal.codec.Unreadable;

/**
 * Makes from a file the picture that readers get, and copies of it for browsers to choose from: at
 * most 1600 pixels wide, upright, and without what the camera wrote into it.
 */
@ApplicationScoped
class PictureReader {

    private static final System.Logger LOG = System.getLogger(PictureReader.class.getName());

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** What is read inside the server, where no other Java machine can be started. */
    private static final long MOST_PIXELS_INSIDE = 16_000_000;

    private final CodecProcess codec = new CodecProcess(LONGEST);

    /**
     * @param field where a refusal belongs
     * @throws PictureUnreadable if it does not become a picture
     */
    CodedPicture render(byte[] content, String field) {
        try {
            return read(content);
        } catch (Unreadable unreadable) {
            throw switch (unreadable.why()) {
                case CUT_OFF -> PictureUnreadable.cutOff(field);
                case DAMAGED -> PictureUnreadable.damaged(field);
                case TOO_LARGE ->
                        PictureUnreadable.tooLarge(field, unreadable.width(), unreadable.height());
                case TOO_SLOW -> PictureUnreadable.tooSlow(field);
            };
        }
    }

    private CodedPicture read(byte[] content) {
        try {
            return codec.render(content);
        } catch (IOException notStarted) {
            LOG.log(
                    Level.WARNING,
                    "no Java machine for pictures can be started; small ones are read inside",
                    notStarted);
            return Codec.render(content, MOST_PIXELS_INSIDE);
        }
    }
}
