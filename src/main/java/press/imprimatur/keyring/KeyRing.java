package press.imprimatur.keyring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of a newsroom, the oldest first. The last one seals; the others are kept to read what
 * they sealed, in the database or in a backup of it.
 *
 * @param keys at least one
 */
public record KeyRing(List<SealingKey> keys) {

    private static final String TITLE = "imprimatur-keys 1";

    public KeyRing {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new KeysUnreadable("there is no key in it");
        }
        if (keys.stream().map(SealingKey::id).distinct().count() < keys.size()) {
            throw new KeysUnreadable("two keys in it have the same name");
        }
    }

    /** A ring with one key, which nobody has seen. */
    public static KeyRing made(SecureRandom random, Instant now) {
        return new KeyRing(List.of(SealingKey.next(random, now)));
    }

    /**
     * As {@link #written} wrote it. For a line of the environment, commas do instead of line ends.
     *
     * @throws KeysUnreadable if it is something else
     */
    public static KeyRing read(String text) {
        var lines =
                Stream.of(text.split("[\\n,]"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList();
        if (lines.isEmpty() || !lines.get(0).equals(TITLE)) {
            throw new KeysUnreadable("it does not begin with “" + TITLE + "”");
        }
        return new KeyRing(lines.stream().skip(1).map(SealingKey::read).toList());
    }

    /** All of it, secrets included. */
    public String written() {
        return keys.stream().map(SealingKey::written).collect(joining("\n", TITLE + "\n", "\n"));
    }

    /** The same with a new key, which seals from now on. */
    public KeyRing turned(SecureRandom random, Instant now) {
        var turned = new ArrayList<>(keys);
        turned.add(SealingKey.next(random, now));
        return new KeyRing(turned);
    }

    /** The same, able to read what the other's keys sealed, too. */
    public KeyRing joinedBy(KeyRing other) {
        var joined = new ArrayList<>(other.keys);
        joined.removeAll(keys);
        joined.addAll(keys);
        return new KeyRing(joined);
    }

    /** The key that seals. */
    public SealingKey current() {
        return keys.get(keys.size() - 1);
    }

    /** Whether the key of that name is there. */
    public boolean has(String id) {
        return find(id).isPresent();
    }

    /**
     * @param place where it will lie: it can be opened there and nowhere else
     */
    public byte[] seal(String place, byte[] plain) {
        return Envelope.seal(current(), place, plain);
    }

    /**
     * @throws NotOnTheRing if its key is missing
     * @throws SealBroken if it was changed, or was sealed for another place
     */
    public byte[] open(String place, byte[] sealed) {
        return Envelope.open(get(Envelope.keyOf(sealed)), place, sealed);
    }

    /**
     * The same, sealed by the current key.
     *
     * @throws NotOnTheRing if its key is missing
     * @throws SealBroken if it was changed
     */
    public byte[] rewrapped(byte[] sealed) {
        return Envelope.rewrap(get(Envelope.keyOf(sealed)), current(), sealed);
    }

    /**
     * By what the same value is known again, and nobody without the key can tell what it was, not
     * by trying either.
     */
    public String mark(String purpose, byte[] value) {
        return mark(current(), purpose, value);
    }

    /** Whether that mark is of this value; false if its key is missing. */
    public boolean isMark(String mark, String purpose, byte[] value) {
        return find(mark.substring(0, Math.max(0, mark.indexOf(':'))))
                .map(key -> mark(key, purpose, value))
                .filter(again -> MessageDigest.isEqual(again.getBytes(UTF_8), mark.getBytes(UTF_8)))
                .isPresent();
    }

    private static String mark(SealingKey key, String purpose, byte[] value) {
        var mark = SealingKey.hmac(key.marking(purpose), value);
        return key.id() + ":" + HexFormat.of().formatHex(mark);
    }

    private SealingKey get(String id) {
        return find(id).orElseThrow(() -> new NotOnTheRing(id));
    }

    private Optional<SealingKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
