package press.imprimatur.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprimatur.testing.Soon;

class ClusterIT {

    @TempDir Path directory;

    DataDirectory data;

    @BeforeEach
    void shareTheUnpackedPrograms() throws IOException {
        data = DataDirectory.open(directory.resolve("data"));
        Engines.shareWith(data);
    }

    @AfterEach
    void keepTheUnpackedPrograms() throws IOException {
        Files.delete(data.engines());
    }

    @Test
    void writesEveryCommitToTheDisk() throws SQLException {
        try (var cluster = Cluster.start(data);
                var connection = cluster.login().connect()) {
            assertThat(ask(connection, "fsync")).isEqualTo("on");
            assertThat(ask(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(ask(connection, "full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws SQLException {
        try (var cluster = Cluster.start(data);
                var connection = cluster.login().connect()) {
            assertThat(ask(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(connection, "port")).isNotEqualTo("5432");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws IOException {
        try (var cluster = Cluster.start(data)) {
            var guessed = new Login(cluster.login().url(), "imprimatur", "guessed");

            assertThatThrownBy(guessed::connect)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(permissions(data.passwords())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void knowsTheLettersOfEveryLanguage() throws SQLException {
        try (var cluster = Cluster.start(data);
                var connection = cluster.login().connect()) {
            assertThat(
                            ClusterChecks.ask(
                                    connection, "select upper('ñandú') || ('한' ~ '[[:alpha:]]')"))
                    .isEqualTo("ÑANDÚtrue");
        }
    }

    @Test
    void wouldDoAsADatabaseOfTheOperatorsOwn() {
        try (var cluster = Cluster.start(data)) {
            assertThat(ExternalDatabase.checked(cluster.login())).isEqualTo(cluster.login());
        }
    }

    @Test
    void findsEverythingAgain() throws SQLException {
        try (var first = Cluster.start(data)) {
            acknowledge(first, "kept");
        }

        try (var second = Cluster.start(data)) {
            assertThat(acknowledged(second)).isEqualTo("kept");
        }
    }

    @Test
    void takesOverFromALauncherThatWasKilled() throws SQLException {
        var abandoned = Cluster.start(data);
        acknowledge(abandoned, "kept");

        try (var next = Cluster.start(data)) {
            assertThat(acknowledged(next)).isEqualTo("kept");
        }
    }

    @Test
    void losesNothingWhenTheDatabaseItselfIsKilled() throws Exception {
        var killed = Cluster.start(data);
        acknowledge(killed, "kept");
        var postmaster = postmaster();
        postmaster.destroyForcibly();
        postmaster.onExit().get();

        try (var next = Cluster.start(data)) {
            assertThat(acknowledged(next)).isEqualTo("kept");
        }
    }

    @Test
    void isStartedAgainWhenItsMainProcessIsKilledWhileSomebodyAsks() throws Exception {
        try (var cluster = Cluster.start(data);
                var asking = cluster.login().connect()) {
            cluster.keep(sentence -> {
                throw new AssertionError(sentence);
            });
            acknowledge(cluster, "kept");
            var question = CompletableFuture.runAsync(() -> longQuestion(asking));
            Soon.until(() -> questionsUnderWay(cluster) == 1);

            postmaster().destroyForcibly();

            assertThat(question).failsWithin(Duration.ofSeconds(10));
            Soon.until(() -> "kept".equals(acknowledgedOrAway(cluster)));
        }
        assertThat(data.cluster().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void saysSoWhenItCannotBeStartedAgain() throws Exception {
        var said = new CompletableFuture<String>();
        try (var cluster = Cluster.start(data)) {
            cluster.keep(said::complete);
            Files.delete(data.cluster().resolve("global/pg_control"));

            postmaster().destroyForcibly();

            assertThat(said.get(30, TimeUnit.SECONDS))
                    .contains("does not start again")
                    .contains("postgresql.log");
        }
    }

    @Test
    void startsAlthoughTheOldNumberBelongsToSomebodyElseNow() throws Exception {
        Cluster.start(data).close();
        var somebodyElse = new ProcessBuilder("sleep", "60").start();
        var file = data.cluster().resolve("postmaster.pid");
        Files.write(
                file,
                List.of(
                        Long.toString(somebodyElse.pid()),
                        data.cluster().toString(),
                        "1",
                        "5432",
                        "",
                        "127.0.0.1",
                        "        1         1"));

        try (var cluster = Cluster.start(data)) {
            assertThat(somebodyElse.isAlive()).isTrue();
            assertThat(cluster.login().url()).startsWith("jdbc:postgresql://127.0.0.1:");
        } finally {
            somebodyElse.destroy();
        }
    }

    @Test
    void refusesTheDirectoryOfAnotherMajorVersion() throws IOException {
        Files.createDirectories(data.cluster());
        Files.writeString(data.cluster().resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> Cluster.start(data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("belongs to PostgreSQL 17")
                .hasMessageContaining("brings PostgreSQL 18");
    }

    @Test
    void refusesADatabaseMadeForAnotherLocale() throws IOException {
        Engines.makeCluster(data, "C");

        assertThatThrownBy(() -> Cluster.start(data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was made for “UTF8 C”")
                .hasMessageContaining("restore the backup into an empty directory");
    }

    @Test
    void refusesADatabaseThatLetsAnybodyIn() throws IOException {
        Cluster.start(data).close();
        Files.writeString(
                data.cluster().resolve("pg_hba.conf"),
                "host all all 127.0.0.1/32 scram-sha-256\nhost all postgres ::1/128 trust\n");

        assertThatThrownBy(() -> Cluster.start(data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("without scram-sha-256");
    }

    private static void longQuestion(Connection connection) {
        try {
            // It looks at nothing but itself, and so does not notice that the main process is gone.
            ClusterChecks.ask(
                    connection,
                    "with recursive n(i) as (select 1 union all select i + 1 from n)"
                            + " select max(i) from n");
        } catch (SQLException hungUp) {
            throw new CompletionException(hungUp);
        }
    }

    private static int questionsUnderWay(Cluster cluster) {
        try (var connection = cluster.login().connect()) {
            var question =
                    "select count(*) from pg_stat_activity where query like 'with recursive n%'";
            return Integer.parseInt(ClusterChecks.ask(connection, question));
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String acknowledgedOrAway(Cluster cluster) {
        try {
            return acknowledged(cluster);
        } catch (SQLException | UncheckedIOException away) {
            return "away";
        }
    }

    private ProcessHandle postmaster() throws IOException {
        var lines = Files.readAllLines(data.cluster().resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow();
    }

    private static java.util.Set<java.nio.file.attribute.PosixFilePermission> permissions(Path file)
            throws IOException {
        return Files.getPosixFilePermissions(file);
    }

    private static void acknowledge(Cluster cluster, String word) throws SQLException {
        try (var connection = cluster.login().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table acknowledged as select '" + word + "' as word");
        }
    }

    private static String acknowledged(Cluster cluster) throws SQLException {
        try (var connection = cluster.login().connect()) {
            return ClusterChecks.ask(connection, "select word from acknowledged");
        }
    }

    private static String ask(Connection connection, String setting) throws SQLException {
        return ClusterChecks.ask(connection, "select current_setting('" + setting + "')");
    }
}
