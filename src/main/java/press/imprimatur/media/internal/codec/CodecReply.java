package press.imprimatur.media.internal.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Supplier;

/** What comes back from the codec: a file that holds renditions, or why there is none. */
public interface CodecReply {

    /** No reply is larger: 1600 times 2400 pixels, four bytes each, thrice, and a little. */
    long LARGEST = 48L * 1024 * 1024;

    /** Writes what becomes of a file. */
    static void write(Path to, Supplier<CodedPicture> result) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        try {
            var picture = result.get();
            out.writeUTF("");
            write(out, picture.main());
            out.writeInt(picture.copies().size());
            for (var copy : picture.copies()) {
                write(out, copy);
            }
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
    static CodedPicture read(Path from) throws IOException {
        if (Files.size(from) > LARGEST) {
            throw new IOException("larger than any rendition");
        }
        var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(from)));
        var why = in.readUTF();
        if (!why.isEmpty()) {
            throw reason(Unreadable.Why.valueOf(why), in.readInt(), in.readInt());
        }
        var main = rendition(in);
        var copies = new ArrayList<PictureRendition>();
        for (var left = in.readInt(); left > 0; left--) {
            copies.add(rendition(in));
        }
        return new CodedPicture(main, copies);
    }

    private static void write(DataOutputStream out, PictureRendition rendition) throws IOException {
        out.writeUTF(rendition.mediaType());
        out.writeInt(rendition.width());
        out.writeInt(rendition.height());
        out.writeBoolean(rendition.moves());
        out.writeInt(rendition.bytes().length);
        out.write(rendition.bytes());
    }

    private static PictureRendition rendition(DataInputStream in) throws IOException {
        var type = in.readUTF();
        var width = in.readInt();
        var height = in.readInt();
        var moves = in.readBoolean();
        return new PictureRendition(in.readNBytes(in.readInt()), type, width, height, moves);
    }

    private static Unreadable reason(Unreadable.Why why, int width, int height) {
        return why == Unreadable.Why.TOO_LARGE
                ? new Unreadable(width, height)
                : new Unreadable(why);
    }
}
