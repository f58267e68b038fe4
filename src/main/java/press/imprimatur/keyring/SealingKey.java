package press.imprimatur.keyring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key: 256 random bits, of which other keys are made for each purpose.
 *
 * @param id follows from the bits and gives nothing away of them; what is sealed names it
 * @param made when, UTC
 * @param bits the secret
 */
public record SealingKey(String id, Instant made, byte[] bits) {

    static final int ID_LENGTH = 8;

    private static final int LENGTH = 32;

    public SealingKey {
        requireNonNull(made, "made");
        bits = bits.clone();
        if (bits.length != LENGTH || !idOf(bits).equals(id)) {
            throw new KeysUnreadable("a key is not what its name says");
        }
    }

    /** A new one. */
    static SealingKey next(SecureRandom random, Instant now) {
        var bits = new byte[LENGTH];
        random.nextBytes(bits);
        return new SealingKey(idOf(bits), now.truncatedTo(ChronoUnit.SECONDS), bits);
    }

    /** As {@link #written} wrote it. */
    static SealingKey read(String line) {
        var words = line.strip().split("\\s+");
        try {
            return new SealingKey(
                    words[0], Instant.parse(words[1]), Base64.getDecoder().decode(words[2]));
        } catch (RuntimeException unreadable) {
            // Not its cause, which could repeat a part of the key.
            throw new KeysUnreadable("a line is not a name, an instant and a key");
        }
    }

    String written() {
        return id + " " + made + " " + Base64.getEncoder().encodeToString(bits);
    }

    /** What wraps the keys of records. */
    SecretKeySpec wrapping() {
        return new SecretKeySpec(derived(bits, "imprimatur wrapping 1"), "AES");
    }

    /** What marks are made with, for one purpose. */
    byte[] marking(String purpose) {
        return derived(bits, "imprimatur marking 1 " + purpose);
    }

    static byte[] derived(byte[] secret, String purpose) {
        return hmac(secret, purpose.getBytes(UTF_8));
    }

    static byte[] hmac(byte[] secret, byte[] value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(value);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA256", impossible);
        }
    }

    private static String idOf(byte[] bits) {
        var name = derived(bits, "imprimatur name 1");
        return HexFormat.of().formatHex(name, 0, ID_LENGTH / 2);
    }

    @Override
    public byte[] bits() {
        return bits.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealingKey key && Arrays.equals(bits, key.bits);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which it is, and nothing of the secret. */
    @Override
    public String toString() {
        return "key " + id;
    }
}
