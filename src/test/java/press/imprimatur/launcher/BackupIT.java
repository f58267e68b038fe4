package press.imprimatur.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupIT {

    private static final Migrations REAL =
            new Migrations(Path.of("src/main/resources/db/migration"));

    @TempDir Path directory;

    Path shared;
    Cluster from;
    Cluster to;
    Path file;

    @BeforeAll
    void startTwoDatabases() throws IOException {
        shared = Files.createTempDirectory("imprimatur-backup");
        from = start(shared.resolve("from"));
        to = start(shared.resolve("to"));
    }

    @BeforeEach
    void emptyThem() throws SQLException {
        NewsroomSchema.remove(from.login());
        NewsroomSchema.remove(to.login());
        file = directory.resolve("backup.zip");
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
    void bringsEveryRowBackWithTheSameHash() throws SQLException, IOException {
        var schema = NewsroomSchema.in(directory);
        schema.migrate(from.login(), "2");
        NewsroomSchema.fill(from.login());

        var taken = new Backup(from.login()).to(file);
        new Restore(to.login(), schema).from(file);

        var again = new Backup(to.login()).to(directory.resolve("again.zip"));
        assertThat(again.tables()).isEqualTo(taken.tables());
        assertThat(again.sequences())
                .isEqualTo(taken.sequences())
                .containsEntry("note_number_seq", 3L);
        assertThat(taken.tables())
                .extracting(Manifest.Part::table, Manifest.Part::rows)
                .contains(tuple("files_blob", 2L), tuple("note", 3L));
    }

    /** Archives of demonstrations, one from each schema that has landed; see their folder. */
    static Stream<Path> landed() throws IOException {
        return Files.list(Path.of("src/test/resources/landed"))
                .filter(archive -> archive.toString().endsWith(".zip"));
    }

    @ParameterizedTest
    @MethodSource("landed")
    void bringsWhatLandedEarlierUpToDateAndLosesNothing(Path archive)
            throws SQLException, IOException {
        new Restore(to.login(), REAL).from(archive);
        REAL.migrate(to.login());

        var now = new Backup(to.login()).to(file);
        assertThat(now.tables())
                .filteredOn(part -> part.table().equals("files_blob"))
                .isEqualTo(blobs(archive));
        assertThat(now.tables()).extracting(Manifest.Part::table).contains("rights_instrument");
        assertThat(feedEntriesThatSayNothing()).isEqualTo("0");
        assertThat(reprintsDatedOtherwiseThanTheirOriginals()).isEqualTo("0");
    }

    private String reprintsDatedOtherwiseThanTheirOriginals() throws SQLException {
        try (var connection = to.login().connect()) {
            return ClusterChecks.ask(
                    connection,
                    """
                    select count(*)::text from publishing_publication p
                    join articles_article a on a.id = p.article_id
                    join provenance_capture c on c.id = a.capture_id
                    where p.outlet is not null and c.published_at is not null
                      and (p.original_published is null
                        or (length(p.original_published) = 10) <> c.published_day
                        or (p.original_published
                                || case when c.published_day then 'T00:00Z' else '' end)::timestamptz
                            <> date_trunc('second', c.published_at))
                    """);
        }
    }

    private String feedEntriesThatSayNothing() throws SQLException {
        try (var connection = to.login().connect()) {
            return ClusterChecks.ask(
                    connection,
                    """
                    select count(*)::text from publishing_feed_entry e
                    join publishing_publication p using (article_id)
                    where e.item::jsonb ->> 'headline' is distinct from p.headline
                       or e.item::jsonb ->> 'address' not like '%/stories/' || p.slug
                       or length(e.item::jsonb ->> 'html') < 20
                       or e.item::jsonb ->> 'html' ~ '&lt;p|CDATA'
                    """);
        }
    }

    private static List<Manifest.Part> blobs(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile());
                var manifest = zip.getInputStream(zip.getEntry("manifest.json"))) {
            return Manifest.of(manifest.readAllBytes()).tables().stream()
                    .filter(part -> part.table().equals("files_blob"))
                    .toList();
        }
    }

    @Test
    void stopsAtTheSchemaThatTheBackupWasTakenFrom() throws SQLException, IOException {
        var schema = NewsroomSchema.in(directory);
        schema.migrate(from.login(), "1");

        new Backup(from.login()).to(file);
        new Restore(to.login(), schema).from(file);

        try (var connection = to.login().connect()) {
            assertThat(
                            ClusterChecks.ask(
                                    connection, "select max(version) from flyway_schema_history"))
                    .isEqualTo("1");
        }
    }

    @Test
    void knowsAnOrderForEveryTableThatThereReallyIs() throws SQLException {
        REAL.migrate(from.login());

        new Backup(from.login()).to(file);
        new Restore(to.login(), REAL).from(file);

        var again = new Backup(to.login()).to(directory.resolve("again.zip"));
        assertThat(again.tables()).extracting(Manifest.Part::table).contains("files_blob");
    }

    @Test
    void refusesADatabaseThatIsNotEmpty() throws IOException {
        var schema = NewsroomSchema.in(directory);
        schema.migrate(from.login(), "2");
        schema.migrate(to.login(), "2");
        new Backup(from.login()).to(file);

        assertThatThrownBy(() -> new Restore(to.login(), schema).from(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void refusesAnArchiveInWhichARowWasChanged() throws IOException, SQLException {
        var schema = NewsroomSchema.in(directory);
        schema.migrate(from.login(), "2");
        NewsroomSchema.fill(from.login());
        new Backup(from.login()).to(file);
        try (var zip = FileSystems.newFileSystem(file)) {
            var rows = zip.getPath("tables/note.copy");
            var forged = Files.readString(rows, StandardCharsets.UTF_8).replace("first", "worst");
            Files.writeString(rows, forged);
        }

        assertThatThrownBy(() -> new Restore(to.login(), schema).from(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("tables/note.copy has changed");
    }

    /** What somebody made of a good archive, and the sentence that it gets. */
    enum Broken {
        CUT_OFF("is no backup of Imprimatur, or a part of it is missing") {
            @Override
            void make(Path file) throws IOException {
                var bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
        },
        EMPTY("is no backup of Imprimatur, or a part of it is missing") {
            @Override
            void make(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        NO_ARCHIVE("is no backup of Imprimatur, or a part of it is missing") {
            @Override
            void make(Path file) throws IOException {
                Files.writeString(file, "Dear desk, here is the backup that you asked for.");
            }
        },
        OVERWRITTEN_INSIDE("The backup is damaged") {
            @Override
            void make(Path file) throws IOException {
                var bytes = Files.readAllBytes(file);
                Arrays.fill(bytes, 60, 200, (byte) 0x55);
                Files.write(file, bytes);
            }
        },
        WITHOUT_MANIFEST("is no backup of Imprimatur") {
            @Override
            void make(Path file) throws IOException {
                inside(file, zip -> Files.delete(zip.getPath("manifest.json")));
            }
        },
        WITHOUT_A_TABLE("tables/note.copy is missing") {
            @Override
            void make(Path file) throws IOException {
                inside(file, zip -> Files.delete(zip.getPath("tables/note.copy")));
            }
        },
        MANIFEST_OF_SOMETHING_ELSE("its manifest is unreadable") {
            @Override
            void make(Path file) throws IOException {
                manifest(file, "{\"format\": 1, \"tables\": null}");
            }
        },
        MANIFEST_CUT_OFF("its manifest is unreadable") {
            @Override
            void make(Path file) throws IOException {
                manifest(file, "{\"format\": 1, \"tables");
            }
        },
        OF_A_LATER_FORMAT("comes from a newer Imprimatur (format 2)") {
            @Override
            void make(Path file) throws IOException {
                manifest(file, "{\"format\": 2, \"pages\": []}");
            }
        };

        final String sentence;

        Broken(String sentence) {
            this.sentence = sentence;
        }

        abstract void make(Path file) throws IOException;

        private static void manifest(Path file, String text) throws IOException {
            inside(file, zip -> Files.writeString(zip.getPath("manifest.json"), text));
        }

        private static void inside(Path file, Change change) throws IOException {
            try (var zip = FileSystems.newFileSystem(file)) {
                change.make(zip);
            }
        }

        interface Change {
            void make(FileSystem zip) throws IOException;
        }
    }

    @ParameterizedTest
    @EnumSource(Broken.class)
    void saysInASentenceWhyABrokenArchiveCannotBeRestored(Broken broken) throws Exception {
        var schema = NewsroomSchema.in(directory);
        schema.migrate(from.login(), "2");
        NewsroomSchema.fill(from.login());
        new Backup(from.login()).to(file);
        broken.make(file);

        assertThatThrownBy(() -> new Restore(to.login(), schema).from(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(broken.sentence)
                .hasMessageNotContaining("Exception");
    }

    @Test
    void leavesTheDatabaseEmptyWhenARestoreFails() throws Exception {
        var schema = NewsroomSchema.in(directory);
        schema.migrate(from.login(), "2");
        NewsroomSchema.fill(from.login());
        new Backup(from.login()).to(file);
        var another = NewsroomSchema.lackingNotes(directory);

        assertThatThrownBy(() -> new Restore(to.login(), another).from(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The database refuses the backup");
        assertThat(new Restore(to.login(), schema).from(file).tables()).isNotEmpty();
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameSays() throws IOException, SQLException {
        var schema = NewsroomSchema.in(directory);
        schema.migrate(from.login(), "2");
        NewsroomSchema.falsify(from.login());

        assertThatThrownBy(() -> new Backup(from.login()).to(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 stored files are not what their hash says");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesABackupOfANewerSchema() throws IOException {
        NewsroomSchema.in(directory).migrate(from.login(), "2");
        new Backup(from.login()).to(file);

        assertThatThrownBy(() -> new Restore(to.login(), REAL).from(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("comes from a newer Imprimatur (schema 2)");
    }

    @Test
    void refusesToWriteOverAnotherFile() throws IOException {
        Files.createFile(file);

        assertThatThrownBy(() -> new Backup(from.login()).to(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("choose another name");
    }

    private static Cluster start(Path path) throws IOException {
        var data = DataDirectory.open(path);
        Engines.shareWith(data);
        return Cluster.start(data);
    }
}
