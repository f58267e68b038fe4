package press.imprimatur.media.internal.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What comes back from the codec: a file that holds a rendition, or why there is none. */
public interface CodecReply {

    /** No rendition is larger: 1600 times 2400 pixels, four bytes each, and a little. */
    long LARGEST = 16L * 1024 * 1024;

    /** Writes what becomes of a file. */
    static void write(Path to, Supplier<PictureRendition> result) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        try {
            var rendition = result.get();
            out.writeUTF("");
            out.writeUTF(rendition.mediaType());
            out.writeInt(rendition.width());
            out.writeInt(rendition.height());
            out.writeBoolean(rendition.moves());
            out.write(rendition.bytes());
        } catch (Unreadable unreadable) {
            out.writeUTF(unreadable.why().name());
            out.writeInt(unreadable.width());
            out.writeInt(unreadable.height());
        }
        Files.write(to, bytes.toByteArray());
    }

    /**
     * Reads it.
     *
     * @throws Unreadable if that is what it says
     * @throws IOException if it says nothing of this kind
     */
    static PictureRendition read(Path from) throws IOException {
        if (Files.size(from) > LARGEST) {
            throw new IOException("larger than any rendition");
        }
        var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(from)));
        var why = in.readUTF();
        if (!why.isEmpty()) {
            throw reason(Unreadable.Why.valueOf(why), in.readInt(), in.readInt());
        }
        var type = in.readUTF();
        var width = in.readInt();
        var height = in.readInt();
        var moves = in.readBoolean();
        return new PictureRendition(in.readAllBytes(), type, width, height, moves);
    }

    private static Unreadable reason(Unreadable.Why why, int width, int height) {
        return why == Unreadable.Why.TOO_LARGE
                ? new Unreadable(width, height)
                : new Unreadable(why);
    }
}
