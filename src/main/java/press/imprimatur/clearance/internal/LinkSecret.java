package press.imprimatur.clearance.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import press.imprimatur.kernel.DrawnSecret;

/** What makes a link impossible to guess; only its hash is kept. */
final class LinkSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NAME_BYTES = 10;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private LinkSecret() {}

    /** 256 random bits, as an address can hold them. */
    static String next() {
        return DrawnSecret.next().text();
    }

    /** The name of a request in an address: no secret, but hard to mistype into another. */
    static String replyId() {
        return RANDOM.ints(NAME_BYTES, 0, LETTERS.length())
                .collect(
                        StringBuilder::new,
                        (text, at) -> text.append(LETTERS.charAt(at)),
                        StringBuilder::append)
                .toString();
    }

    static String hash(String token) {
        return new DrawnSecret(token).sha256();
    }

    /** Takes as long for a near miss as for any other. */
    static boolean isSame(String hash, String other) {
        return MessageDigest.isEqual(hash.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
