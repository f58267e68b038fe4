package press.imprimatur.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on and remembers their SHA-256. */
final class Hashing extends OutputStream {

    private final OutputStream target;
    private final MessageDigest digest = sha256();

    /** The target stays open when this is closed. */
    Hashing(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int one) throws IOException {
        digest.update((byte) one);
        target.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        digest.update(bytes, offset, length);
        target.write(bytes, offset, length);
    }

    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
