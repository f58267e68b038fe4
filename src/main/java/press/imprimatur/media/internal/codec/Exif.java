package press.imprimatur.media.internal.codec;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing that we want to know of what the camera wrote: how it was held. */
interface Exif {

    int ORIENTATION = 0x0112;
    int ENTRY = 12;

    /**
     * @param tiff the block that begins with the byte order
     */
    static Turn turn(byte[] tiff) {
        try {
            var data = ByteBuffer.wrap(tiff);
            data.order(data.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            data.position(data.getInt(4));
            var entries = Short.toUnsignedInt(data.getShort());
            var first = data.position();
            for (var entry = 0; entry < entries; entry++) {
                var at = first + entry * ENTRY;
                if (Short.toUnsignedInt(data.getShort(at)) == ORIENTATION) {
                    return new Turn(data.getShort(at + 8));
                }
            }
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException damaged) {
            // Cameras and programs write all kinds of things; a picture is shown as it lies then.
        }
        return Turn.NONE;
    }
}
