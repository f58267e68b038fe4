package press.imprimatur.launcher;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import press.imprimatur.keyring.KeyRing;
import press.imprimatur.keyring.NotOnTheRing;

/** Secrets in a database, in its backup, and the keys that are in neither. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeysIT {

    private static final Migrations REAL =
            new Migrations(Path.of("src/main/resources/db/migration"));
    private static final String PASSPHRASE = "seven grey herons";
    private static final String PLACE = "courier_letter.sealed_body/1";
    private static final String SECRET = "/answer/aB3-_aB3-_aB3-_aB3-_aB3-_aB3-_aB3-_aB3-_";

    @TempDir Path directory;

    Path shared;
    Cluster from;
    Cluster to;

    @BeforeAll
    void startTwoDatabases() throws IOException {
        shared = Files.createTempDirectory("imprimatur-keys");
        from = start(shared.resolve("from"));
        to = start(shared.resolve("to"));
    }

    @BeforeEach
    void emptyThem() throws SQLException {
        NewsroomSchema.remove(from.login());
        NewsroomSchema.remove(to.login());
        REAL.migrate(from.login());
    }

    @AfterAll
    void stopThem() throws IOException {
        from.close();
        to.close();
        Files.delete(shared.resolve("from/engine"));
        Files.delete(shared.resolve("to/engine"));
        PostgresBinaries.remove(shared);
    }

    @Test
    void opensNothingOfAStolenBackupAndEverythingWithTheCopyOfTheKeys() throws Exception {
        var keys = keysIn("newsroom");
        var ring = new KnownKeys(from.login()).ready(keys);
        new KnownKeys(from.login()).remember(ring);
        keep(ring.seal(PLACE, SECRET.getBytes(UTF_8)));
        var archive = directory.resolve("newsroom.zip");
        var copy = directory.resolve("newsroom.keys");

        new Backup(from.login()).to(archive);
        KeyCopy.write(ring, copy, PASSPHRASE.toCharArray());

        var stolen = everythingIn(archive);
        assertThat(stolen).contains("courier_letter").doesNotContain(SECRET);
        for (var word : ring.written().split("\\s+")) {
            if (word.length() > 32) {
                assertThat(stolen).doesNotContain(word);
            }
        }

        new Restore(to.login(), REAL).from(archive);
        var elsewhere = keysIn("elsewhere");
        assertThatThrownBy(() -> new KnownKeys(to.login()).ready(elsewhere))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("(" + ring.current().id() + ") are missing")
                .hasMessageContaining("imprimatur keys restore FILE");
        elsewhere.write(KeyCopy.read(copy, PASSPHRASE.toCharArray()));
        var restored = new KnownKeys(to.login()).ready(elsewhere);
        assertThat(new String(restored.open(PLACE, kept(to)), UTF_8)).isEqualTo(SECRET);
    }

    @Test
    void wrapsEverythingWithTheNewKeyWhenTheKeysAreTurned() throws Exception {
        var ring = new KnownKeys(from.login()).ready(keysIn("newsroom"));
        keep(ring.seal(PLACE, SECRET.getBytes(UTF_8)));
        var turned = ring.turned(new java.security.SecureRandom(), java.time.Instant.now());

        assertThat(Rewrapping.all(from.login(), turned)).isEqualTo(1);

        var onlyTheNewKey = new KeyRing(List.of(turned.current()));
        assertThat(new String(onlyTheNewKey.open(PLACE, kept(from)), UTF_8)).isEqualTo(SECRET);
        assertThat(Rewrapping.all(from.login(), turned)).isZero();
    }

    @Test
    void leavesAloneWhatWasSealedWithAKeyThatIsLost() throws Exception {
        var lost = new KnownKeys(from.login()).ready(keysIn("lost"));
        var sealed = lost.seal(PLACE, SECRET.getBytes(UTF_8));
        keep(sealed);
        var ring = new KnownKeys(from.login()).ready(keysIn("newsroom"));
        var turned = ring.turned(new java.security.SecureRandom(), java.time.Instant.now());

        assertThat(Rewrapping.all(from.login(), turned)).isZero();

        assertThat(kept(from)).isEqualTo(sealed);
        assertThatThrownBy(() -> turned.open(PLACE, kept(from)))
                .isInstanceOf(NotOnTheRing.class)
                .hasMessageContaining(lost.current().id());
    }

    @Test
    void makesKeysForItsOwnerOnlyWhenADatabaseHasNone() throws Exception {
        var keys = keysIn("newsroom");

        var ring = new KnownKeys(from.login()).ready(keys);

        assertThat(new KnownKeys(from.login()).ready(keys)).isEqualTo(ring);
        assertThat(Files.getPosixFilePermissions(keys.path())).hasSize(2);
    }

    private KeyFile keysIn(String newsroom) {
        return KeyFile.of(DataDirectory.open(directory.resolve(newsroom)), Map.of());
    }

    private void keep(byte[] sealed) throws SQLException {
        try (var connection = from.login().connect();
                var statement =
                        connection.prepareStatement(
                                """
                                insert into courier_letter (id, version, message_id, recipients,
                                    subject, body, posted_at, posted_by, state, attempts,
                                    next_attempt_at, sealed_body)
                                values (gen_random_uuid(), 0, 'one', '{}', '', '', now(), '',
                                    'WAITING', 0, now(), ?)
                                """)) {
            statement.setBytes(1, sealed);
            statement.execute();
        }
    }

    private static byte[] kept(Cluster cluster) throws SQLException {
        try (var connection = cluster.login().connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select sealed_body from courier_letter")) {
            found.next();
            return found.getBytes(1);
        }
    }

    private static String everythingIn(Path archive) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                all.append(entry.getName());
                try (var content = zip.getInputStream(entry)) {
                    all.append(new String(content.readAllBytes(), ISO_8859_1));
                }
            }
        }
        return all.toString();
    }

    private static Cluster start(Path path) throws IOException {
        var data = DataDirectory.open(path);
        Engines.shareWith(data);
        return Cluster.start(data);
    }
}
