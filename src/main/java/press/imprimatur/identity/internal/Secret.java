package press.imprimatur.identity.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import press.imprimatur.kernel.DrawnSecret;

/** What browsers and scripts carry to be recognised, and the hash by which we know it again. */
final class Secret {

    private Secret() {}

    static String next() {
        return DrawnSecret.next().text();
    }

    /** A plain hash will do: 256 random bits cannot be guessed, salted or not. */
    static String sha256(String text) {
        return sha256(text.getBytes(UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
