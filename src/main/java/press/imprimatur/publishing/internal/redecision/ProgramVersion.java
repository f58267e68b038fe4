package press.imprimatur.publishing.internal.redecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.hibernate.Session;

/**
 * Which program this is, by its classes. Nobody has to remember to raise a number when a rule of
 * the engine changes: one that is only built anew is looked at as well, which costs a re-decision.
 */
@ApplicationScoped
class ProgramVersion {

    @PersistenceContext EntityManager entities;

    private String fingerprint;
    private boolean isKnown;

    /** Whether the program that started last in this newsroom was another one. */
    synchronized boolean isAnother() {
        if (!isKnown) {
            isKnown = own().equals(latest());
        }
        return !isKnown;
    }

    /** From now on it is the one that started last. */
    void remember(Instant now) {
        session()
                .createNativeMutationQuery(
                        """
                        insert into publishing_program (started_at, fingerprint)
                        values (:now, :own) on conflict do nothing
                        """)
                .setParameter("now", now)
                .setParameter("own", own())
                .executeUpdate();
    }

    private String latest() {
        return session()
                .createNativeQuery(
                        "select fingerprint from publishing_program order by started_at desc limit 1",
                        String.class)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    private synchronized String own() {
        if (fingerprint == null) {
            fingerprint = read();
        }
        return fingerprint;
    }

    private static String read() {
        try {
            var place =
                    ProgramVersion.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI();
            return of(Path.of(place));
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("The program cannot read itself", unreadable);
        }
    }

    /** In lower-case hex, of all classes below a place. */
    static String of(Path place) throws IOException {
        var digest = sha256();
        try (var files = Files.walk(place)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .forEach(file -> digest.update(bytes(file)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
