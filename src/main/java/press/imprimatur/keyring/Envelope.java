package press.imprimatur.keyring;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The first form of what is sealed. Each record has a key of its own, which lies in front of it,
 * wrapped with a key of the ring: so turning the ring changes seventy bytes of a record, whatever
 * its length. Both are AES-256-GCM. The record is bound to its place, its key to the form and to
 * the key of the ring.
 *
 * <pre>
 * IMS1 | name of the key (8) | nonce (12) | wrapped key (32 + 16) | nonce (12) | record (n + 16)
 * </pre>
 */
final class Envelope {

    private static final byte[] FORM = "IMS1".getBytes(US_ASCII);
    private static final int HEAD = FORM.length + SealingKey.ID_LENGTH;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int KEY = 32;
    private static final int WRAPPED = NONCE + KEY + TAG;
    private static final int SHORTEST = HEAD + WRAPPED + NONCE + TAG;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Envelope() {}

    static byte[] seal(SealingKey key, String place, byte[] plain) {
        var own = random(KEY);
        var record = crypt(Cipher.ENCRYPT_MODE, aes(own), random(NONCE), bound(place), plain);
        return put(head(key), wrap(key, own), record);
    }

    static byte[] open(SealingKey key, String place, byte[] sealed) {
        var record = Arrays.copyOfRange(sealed, HEAD + WRAPPED, sealed.length);
        return decrypt(aes(unwrap(key, sealed)), bound(place), record);
    }

    /** The same record; its key wrapped with another one. */
    static byte[] rewrap(SealingKey from, SealingKey to, byte[] sealed) {
        var record = Arrays.copyOfRange(sealed, HEAD + WRAPPED, sealed.length);
        return put(head(to), wrap(to, unwrap(from, sealed)), record);
    }

    /** The name of the key that it needs. */
    static String keyOf(byte[] sealed) {
        if (sealed.length < SHORTEST || !Arrays.equals(FORM, Arrays.copyOf(sealed, FORM.length))) {
            throw new SealBroken("it has not the form of what is sealed");
        }
        return new String(sealed, FORM.length, SealingKey.ID_LENGTH, US_ASCII);
    }

    private static byte[] wrap(SealingKey key, byte[] own) {
        return crypt(Cipher.ENCRYPT_MODE, key.wrapping(), random(NONCE), head(key), own);
    }

    private static byte[] unwrap(SealingKey key, byte[] sealed) {
        var wrapped = Arrays.copyOfRange(sealed, HEAD, HEAD + WRAPPED);
        return decrypt(key.wrapping(), head(key), wrapped);
    }

    private static byte[] head(SealingKey key) {
        return put(FORM, key.id().getBytes(US_ASCII));
    }

    private static byte[] bound(String place) {
        return ("imprimatur record 1 " + place).getBytes(UTF_8);
    }

    private static byte[] decrypt(SecretKeySpec key, byte[] bound, byte[] nonceAndText) {
        var nonce = Arrays.copyOf(nonceAndText, NONCE);
        var text = Arrays.copyOfRange(nonceAndText, NONCE, nonceAndText.length);
        var plain = crypt(Cipher.DECRYPT_MODE, key, nonce, bound, text);
        return Arrays.copyOfRange(plain, NONCE, plain.length);
    }

    /** The nonce, and after it what becomes of the text. */
    private static byte[] crypt(
            int mode, SecretKeySpec key, byte[] nonce, byte[] bound, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(bound);
            return put(nonce, cipher.doFinal(text));
        } catch (GeneralSecurityException failure) {
            throw new SealBroken("it was changed, or lies in another place: " + failure);
        }
    }

    private static SecretKeySpec aes(byte[] key) {
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] put(byte[]... parts) {
        var all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
