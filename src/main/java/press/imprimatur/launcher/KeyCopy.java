package press.imprimatur.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import press.imprimatur.keyring.KeyRing;
import press.imprimatur.keyring.KeysUnreadable;

/**
 * A copy of the keys that may lie anywhere: a passphrase opens it, and nothing else. A text of
 * three lines: what it is, how the passphrase becomes a key, and the ring, by AES-256-GCM.
 */
final class KeyCopy {

    private static final String TITLE = "imprimatur-key-copy 1";
    private static final String DERIVATION = "PBKDF2WithHmacSHA256";

    /** What a guess costs: a few tenths of a second. */
    private static final int ROUNDS = 1_000_000;

    /** What is called a copy and asks for more only wants to keep a machine busy. */
    private static final int MOST_ROUNDS = 20_000_000;

    private static final int SALT = 16;
    private static final int NONCE = 12;

    private KeyCopy() {}

    static void write(KeyRing ring, Path file, char[] passphrase) {
        if (Files.exists(file)) {
            throw new Refusal("There is already a file " + file + ": choose another name.");
        }
        var random = new SecureRandom();
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var head =
                TITLE + "\n" + DERIVATION + " " + ROUNDS + " " + base64(salt) + " " + base64(nonce);
        try {
            var key = derived(passphrase, salt, ROUNDS);
            var closed =
                    crypt(Cipher.ENCRYPT_MODE, key, nonce, head, ring.written().getBytes(UTF_8));
            Files.writeString(DataDirectory.secretFile(file), head + "\n" + base64(closed) + "\n");
        } catch (IOException failure) {
            throw new Refusal("The file " + file + " cannot be written: " + failure, failure);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES-GCM and PBKDF2", impossible);
        }
    }

    static KeyRing read(Path file, char[] passphrase) {
        try {
            return KeyRing.read(open(Files.readAllLines(file), passphrase));
        } catch (AEADBadTagException anotherPassphrase) {
            throw new Refusal(
                    "The passphrase does not open "
                            + file
                            + ": it is another one, or the file has changed.");
        } catch (MalformedInputException noText) {
            throw noCopy(file);
        } catch (IOException unreadable) {
            throw new Refusal("There is no file " + file + " that could be read.", unreadable);
        } catch (GeneralSecurityException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | KeysUnreadable damaged) {
            throw noCopy(file);
        }
    }

    private static String open(List<String> lines, char[] passphrase)
            throws GeneralSecurityException {
        var how = lines.get(1).split(" ");
        var rounds = Integer.parseInt(how[1]);
        if (!lines.get(0).equals(TITLE) || !how[0].equals(DERIVATION) || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException(lines.get(0));
        }
        var key = derived(passphrase, bytes(how[2]), rounds);
        var nonce = Arrays.copyOf(bytes(how[3]), NONCE);
        var head = lines.get(0) + "\n" + lines.get(1);
        return new String(crypt(Cipher.DECRYPT_MODE, key, nonce, head, bytes(lines.get(2))), UTF_8);
    }

    private static Refusal noCopy(Path file) {
        return new Refusal("The file " + file + " is no copy of keys, or it is damaged.");
    }

    private static SecretKeySpec derived(char[] passphrase, byte[] salt, int rounds)
            throws GeneralSecurityException {
        var spec = new PBEKeySpec(passphrase, salt, rounds, 256);
        var secret = SecretKeyFactory.getInstance(DERIVATION).generateSecret(spec);
        return new SecretKeySpec(secret.getEncoded(), "AES");
    }

    private static byte[] crypt(int mode, SecretKeySpec key, byte[] nonce, String head, byte[] text)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(head.getBytes(UTF_8));
        return cipher.doFinal(text);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
