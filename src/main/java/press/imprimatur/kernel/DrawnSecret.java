package press.imprimatur.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What somebody has to know to be let in: in an address, a cookie or a header. It is shown to them
 * once and kept as its hash.
 *
 * @param text as it is sent; never in a log
 */
public record DrawnSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public DrawnSecret {
        requireNonNull(text, "text");
    }

    /** A new one: 256 random bits, as an address can hold them. */
    public static DrawnSecret next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new DrawnSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** By which it is known again. A plain hash will do: 256 random bits cannot be guessed. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Says nothing of it. */
    @Override
    public String toString() {
        return "DrawnSecret";
    }
}
