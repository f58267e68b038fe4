package press.imprimatur.media.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Looks into files byte by byte. */
final class Bytes {

    private Bytes() {}

    /** Where it begins; -1 if it is not there. */
    static int find(byte[] file, byte[] wanted, int from) {
        for (var at = from; at + wanted.length <= file.length; at++) {
            var same = 0;
            while (same < wanted.length && file[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }

    /** A text in UTF-8; in what programs wrote before it, if it is not. */
    static String text(byte[] file, int from, int length) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(file, from, length)).toString();
        } catch (CharacterCodingException older) {
            return new String(file, from, length, ISO_8859_1);
        }
    }
}
