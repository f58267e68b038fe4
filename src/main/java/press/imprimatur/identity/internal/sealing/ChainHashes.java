package press.imprimatur.identity.internal.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hashes of the chain. Pure; changing one breaks every chain there is. */
interface ChainHashes {

    /** What the chain knows of the words that may name people. */
    static String words(String salt, SealedEntry entry) {
        return hash(salt, entry.byName(), entry.summary());
    }

    /** What holds a link to the one before it. */
    static String link(String before, long position, SealedEntry entry, String words) {
        return hash(
                before,
                Long.toString(position),
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.user().toString(),
                entry.via(),
                entry.verb(),
                entry.subjectKind(),
                entry.subjectId(),
                words);
    }

    // Each part says how long it is, so that no two lists of parts read the same.
    private static String hash(String... parts) {
        var all = new StringBuilder();
        for (var part : parts) {
            all.append(part.length()).append(':').append(part).append(',');
        }
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
